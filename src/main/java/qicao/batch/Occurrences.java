package qicao.batch;

import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;

/** Something about the cells of a sheet that is told once, at the first of them, with how many there are. */
final class Occurrences {
    private final String code;
    private Optional<Place> first = Optional.empty();
    private String example = "";
    private int count;

    Occurrences(String code) {
        this.code = code;
    }

    void add(Place place, String text) {
        if (count == 0) {
            first = Optional.of(place);
            example = text;
        }
        count++;
    }

    Optional<Diagnostic> remark() {
        return first.map(place -> Diagnostic.hint(code, place, count, example));
    }
}
