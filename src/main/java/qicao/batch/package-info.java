/**
 * Many drafts in one go: fill-ins in folders and rows of tables come in, drafts in a folder, a manifest of them and a report
 * go out; it is parallel, can be resumed, and never leaves half a file. Open {@link qicao.batch.Batch} first, then {@link
 * qicao.batch.DraftMaker} for the way of one draft. The only user of Commons CSV, and of POI's spreadsheets.
 */
@NullMarked
package qicao.batch;

import org.jspecify.annotations.NullMarked;
