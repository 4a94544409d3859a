package qicao.proofread;

import qicao.diagnostic.Place;

/**
 * A piece of a file that a finding is about.
 *
 * @param place its beginning; without a column it is the whole line
 * @param length in UTF-16 units of the file; 0 without a column
 * @param words what stands there; empty without a column
 * @param before some of what stands before it on its line
 * @param after some of what stands behind it on its line
 */
public record Spot(Place place, int length, String words, String before, String after) {
    static Spot line(String path, int line) {
        return new Spot(new Place(path, line, 0), 0, "", "", "");
    }
}
