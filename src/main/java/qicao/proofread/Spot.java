package qicao.proofread;

import qicao.diagnostic.Place;

/**
 * A piece of a file that a finding is about.
 *
 * @param place its beginning; without a column it is the whole line, without a line the whole file
 * @param length in UTF-16 units of the file; 0 without a column
 * @param words what stands there; empty without a column
 */
public record Spot(Place place, int length, String words) {
    static Spot whole(String path) {
        return new Spot(Place.of(path), 0, "");
    }

    static Spot line(String path, int line) {
        return new Spot(new Place(path, line, 0), 0, "");
    }
}
