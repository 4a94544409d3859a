/**
 * Files of any kind to cleaned speeches, every repair recorded. Open {@link qicao.corpus.CorpusReader} first: a
 * {@code FileFormat} gives the lines of a file, {@code Cleaner} repairs them, {@code Splitter} cuts them into texts, and
 * {@code Duplicates} finds the copies among all files.
 */
@NullMarked
package qicao.corpus;

import org.jspecify.annotations.NullMarked;
