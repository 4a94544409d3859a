/**
 * Tables of the user's, .xlsx and .csv, row by row: of each cell what a person sees in it, or why nobody can tell. Open
 * {@link qicao.spreadsheet.TableReader}; what the cells mean is for others.
 */
@NullMarked
package qicao.spreadsheet;

import org.jspecify.annotations.NullMarked;
