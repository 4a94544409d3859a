package qicao.mining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets no proper name out, however many speeches have it: who was county head for a year stands in all speeches of that year.
 * {@link NameForms} finds what looks like a name wherever it stands beside a sign (a post, a title, an ending); where the same
 * characters mostly stand without any sign, they are words (镇长高度重视). Names are then known without their signs as well.
 */
final class ProperNames {
    /** Of the speeches that have three characters, so many must have them as a name; names are often said without a post. */
    private static final double LEAST_SHARE_OF_THREE = 0.1;
    /** Two characters are often a word. */
    private static final double LEAST_SHARE_OF_TWO = 0.34;
    /** A place or a firm is rarely named without its ending. */
    private static final double LEAST_SHARE_OF_BARE = 0.5;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private final NameForms forms;
    private final Set<String> names = new HashSet<>();

    /** The names in speeches. */
    ProperNames(List<SpeechSketch> speeches, Words words) {
        this.forms = NameForms.shipped(words);
        Map<String, Evidence> evidence = new HashMap<>();
        for (int i = 0; i < speeches.size(); i++) {
            int speech = i;
            for (String text : speeches.get(i).texts()) {
                forms.each(text, name -> {
                    if (name.text().length() <= LONGEST) {
                        evidence.computeIfAbsent(name.text(), any -> new Evidence(name.kind()))
                                .named(speech, name.certain());
                    }
                });
            }
        }
        LongTable index = new LongTable();
        List<Evidence> counted = new ArrayList<>();
        evidence.forEach((text, own) -> {
            index.put(Words.key(text, 0, text.length()), counted.size());
            counted.add(own);
        });
        for (int i = 0; i < speeches.size(); i++) {
            for (String text : speeches.get(i).texts()) {
                for (int length = SHORTEST; length <= LONGEST; length++) {
                    for (int at = 0; at + length <= text.length(); at++) {
                        int found = index.get(Words.key(text, at, at + length), -1);
                        if (found >= 0) {
                            counted.get(found).stands(i);
                        }
                    }
                }
            }
        }
        evidence.forEach((text, own) -> {
            if (own.isName()) {
                names.add(text);
            }
        });
    }

    /** Whether a text that is to be emitted has a name in it. */
    boolean standIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            for (int length = SHORTEST; length <= LONGEST && at + length <= text.length(); length++) {
                if (names.contains(text.substring(at, at + length))) {
                    return true;
                }
            }
        }
        return forms.isTold(text);
    }

    /** In how many speeches something stands as a name, and in how many at all; speeches come in order. */
    private static final class Evidence {
        private final NameForms.Kind kind;
        private boolean certain;
        private int named;
        private int lastNamed = -1;
        private int all;
        private int lastOfAll = -1;

        Evidence(NameForms.Kind kind) {
            this.kind = kind;
        }

        void named(int speech, boolean sure) {
            certain |= sure;
            if (speech != lastNamed) {
                lastNamed = speech;
                named++;
            }
        }

        void stands(int speech) {
            if (speech != lastOfAll) {
                lastOfAll = speech;
                all++;
            }
        }

        boolean isName() {
            return certain || named >= leastShare() * all;
        }

        private double leastShare() {
            return switch (kind) {
                case PERSON, SURNAME_WITH_POST -> LEAST_SHARE_OF_THREE;
                case SHORT_PERSON -> LEAST_SHARE_OF_TWO;
                case PLACE, FIRM, CASE, UNIT -> LEAST_SHARE_OF_BARE;
            };
        }
    }
}
