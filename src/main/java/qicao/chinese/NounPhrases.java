package qicao.chinese;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qicao.table.Table;

/**
 * Noun phrases that stand where a clause should: 项目建设, 营商环境. Chinese has no word ends, so this is a list of last words:
 * the file {@code nouns.txt} beside this class. What is not surely a bare noun phrase is taken for a clause.
 */
public final class NounPhrases {
    private static final int LONGEST_PHRASE = 8;
    private static final int LONGEST_WORD = 3;
    private static final int WORD = 2;
    private static final int COMPOUND_LENGTH = 4;
    private static final String COMPOUND = "compound";

    private static final List<List<String>> LINES =
            Table.beside(NounPhrases.class, "nouns.txt").rows(1, row -> row.words(0));
    private static final Set<String> COMPOUNDS =
            words(COMPOUND::equals).map(Map.Entry::getValue).collect(Collectors.toUnmodifiableSet());
    private static final Map<String, Kind> LAST_WORDS = words(kind -> !kind.equals(COMPOUND))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, word -> Kind.of(word.getKey())));

    /** What a noun phrase is about, which decides what can be said of it. */
    public enum Kind {
        /** Something that is done and gets on: 项目建设. */
        ACTIVITY,
        /** Something that gets better: 营商环境. */
        STATE,
        /** Something that grows: 创新能力. */
        ABILITY,
        /** Something that gets complete: 保障体系. */
        SYSTEM;

        private static Kind of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    private NounPhrases() {}

    /** Words that begin like an order and are nouns all the same. */
    static Set<String> compounds() {
        return COMPOUNDS;
    }

    /** The kind of a bare noun phrase; empty for a clause, and for whatever might be one. */
    public static Optional<Kind> bare(String text) {
        if (text.length() < WORD || text.length() > LONGEST_PHRASE) {
            return Optional.empty();
        }
        for (int length = Math.min(LONGEST_WORD, text.length()); length >= WORD; length--) {
            int last = text.length() - length;
            Kind kind = LAST_WORDS.get(text.substring(last));
            if (kind != null) {
                return hasVerb(text, startOfCompound(text).orElse(last)) ? Optional.empty() : Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static OptionalInt startOfCompound(String text) {
        int start = text.length() - COMPOUND_LENGTH;
        return start >= 0 && COMPOUNDS.contains(text.substring(start)) ? OptionalInt.of(start) : OptionalInt.empty();
    }

    /** Whether a verb may stand before the last word; what is more than Chinese characters may hold anything. */
    private static boolean hasVerb(String text, int end) {
        if (!text.codePoints().allMatch(Character::isIdeographic) || (end > 0 && Verbs.leads(text))) {
            return true;
        }
        for (int i = 0; i + WORD <= end; i++) {
            if (Verbs.isFirstWord(text.substring(i, i + WORD))) {
                return true;
            }
        }
        return false;
    }

    /** The words of the kinds, each with its kind, which is the first on a line. */
    private static Stream<Map.Entry<String, String>> words(Predicate<String> kinds) {
        return LINES.stream()
                .filter(line -> kinds.test(line.get(0)))
                .flatMap(line -> line.stream().skip(1).map(word -> Map.entry(line.get(0), word)));
    }
}
