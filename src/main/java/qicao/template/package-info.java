/**
 * The template library: meeting types, patterns and FreeMarker files, read from the jar or a folder, checked, and
 * written. Open {@link qicao.template.MeetingTypes} and {@link qicao.template.PatternCatalog} first.
 */
@NullMarked
package qicao.template;

import org.jspecify.annotations.NullMarked;
