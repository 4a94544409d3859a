package qicao.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qicao.chinese.MarkerFamily;

/**
 * Points that follow each other in a text.
 *
 * @param family how they are numbered
 * @param first the number of the first
 * @param texts each without its number
 */
record Points(MarkerFamily family, int first, List<String> texts) {
    private static final List<MarkerFamily> FAMILIES = List.of(
            MarkerFamily.BRACKETED,
            MarkerFamily.IS,
            MarkerFamily.MUST,
            MarkerFamily.NTH,
            MarkerFamily.ARABIC,
            MarkerFamily.BRACKETED_ARABIC,
            MarkerFamily.FIRSTLY);

    private static final int MOST = 40;
    private static final int MOST_FIRSTLY = 4;
    private static final String ENDS = "。！？；：\n";

    Points {
        texts = List.copyOf(texts);
    }

    /** The points that a text is made of from its first character on; empty if it begins with no number. */
    static Optional<Points> at(String text) {
        for (MarkerFamily family : FAMILIES) {
            for (int number = 1; number <= most(family); number++) {
                if (text.startsWith(family.marker(number))) {
                    return Optional.of(of(family, number, text));
                }
            }
        }
        return Optional.empty();
    }

    /** Where the first point of a list in running text stands behind other sentences; −1 if there is none. */
    static int within(String text) {
        int first = -1;
        for (MarkerFamily family : FAMILIES) {
            if (family.numbersHeadings()) {
                continue;
            }
            int at = next(text, family.marker(1), 1);
            if (at >= 0 && (first < 0 || at < first) && next(text, family.marker(2), at) >= 0) {
                first = at;
            }
        }
        return first;
    }

    private static int most(MarkerFamily family) {
        return family == MarkerFamily.FIRSTLY ? MOST_FIRSTLY : MOST;
    }

    private static Points of(MarkerFamily family, int number, String text) {
        List<String> texts = new ArrayList<>();
        int from = family.marker(number).length();
        int last = number;
        while (last < most(family)) {
            String marker = family.marker(last + 1);
            int at = family.numbersHeadings() ? -1 : next(text, marker, from);
            if (at < 0) {
                break;
            }
            texts.add(text.substring(from, at));
            from = at + marker.length();
            last++;
        }
        texts.add(text.substring(from));
        return new Points(family, number, texts);
    }

    /** Where a marker stands behind the end of a sentence. */
    private static int next(String text, String marker, int from) {
        for (int at = text.indexOf(marker, from); at >= 0; at = text.indexOf(marker, at + 1)) {
            if (at > 0 && ENDS.indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
