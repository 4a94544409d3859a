package qicao.outline;

import java.util.Optional;
import qicao.genre.Role;

/**
 * One entry of an outline. A paragraph (level 0) has a text, the others a heading; a lost heading has neither.
 *
 * @param level 0 a paragraph before the first or after the last section; 1 2 3 headings; 4 an unnumbered label
 *     (工业方面。); 5 an item in running text (一是…)
 * @param marker 一、 （一） 1. 一是 as it stands there, brackets full-width; empty if it has no number
 * @param heading without its marker and end punctuation; of an item in running text its first sentence
 * @param text of a level-0 paragraph
 * @param line 1-based line of the file on which it begins, also inside a paragraph that was joined from several
 * @param role what it does; parts of a section have the role of the section
 * @param runIn whether its text follows in the same paragraph
 * @param lost whether the heading is missing in the file; it then begins where its text does
 * @param start where it begins, at its marker
 * @param body where what follows the heading begins; for level 0 the same as {@code start}
 */
public record Unit(
        int level,
        String marker,
        Optional<String> heading,
        Optional<String> text,
        int line,
        Role role,
        boolean runIn,
        boolean lost,
        Position start,
        Position body) {
    public Unit {
        if (level < 0 || level > 5) {
            throw new IllegalArgumentException("level " + level);
        }
    }

    Unit withRole(Role other) {
        return new Unit(level, marker, heading, text, line, other, runIn, lost, start, body);
    }
}
