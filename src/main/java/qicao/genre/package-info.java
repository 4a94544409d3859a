/**
 * What meeting speeches are made of, whether read or written: {@link qicao.genre.Role}, the function of a section, and
 * {@link qicao.genre.Rank}, who speaks.
 */
@NullMarked
package qicao.genre;

import org.jspecify.annotations.NullMarked;
