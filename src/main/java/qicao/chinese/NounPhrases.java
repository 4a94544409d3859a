package qicao.chinese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

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

    private static final Map<String, Kind> LAST_WORDS = new HashMap<>();
    private static final Set<String> COMPOUNDS = new HashSet<>();

    static {
        load();
    }

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
        return Set.copyOf(COMPOUNDS);
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

    private static void load() {
        try (InputStream in = Objects.requireNonNull(NounPhrases.class.getResourceAsStream("nouns.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line :
                    lines.lines().filter(text -> !text.startsWith("#")).toList()) {
                List<String> words = List.of(line.split(" ", -1));
                if (words.get(0).equals(COMPOUND)) {
                    COMPOUNDS.addAll(words.subList(1, words.size()));
                } else {
                    Kind kind = Kind.of(words.get(0));
                    words.subList(1, words.size()).forEach(word -> LAST_WORDS.put(word, kind));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
