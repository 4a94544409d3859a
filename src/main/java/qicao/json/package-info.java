/**
 * JSON as text, for other programs and for editors. Values come in, indented JSON goes out; open {@link
 * qicao.json.JsonWriter}. Nothing here reads JSON.
 */
@NullMarked
package qicao.json;

import org.jspecify.annotations.NullMarked;
