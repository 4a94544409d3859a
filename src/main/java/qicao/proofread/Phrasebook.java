package qicao.proofread;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qicao.table.Table;

/**
 * Phrases of four characters that official speeches say again and again, and what is left of one when a character of it is
 * mistyped, doubled or lost.
 *
 * <p>Three files stand beside this class: {@code idioms.txt}, kept by hand; {@code phrases.tsv} with <em>words</em>, which begin and
 * end where clauses do (安全生产), <em>passages</em>, which lie across words (产业发展的 → 业发展的), and <em>ends</em>, what is left of a word without
 * its last character where no clause ends so; {@code pairs.txt}, pairs of characters that sound like a piece of a phrase and are
 * right elsewhere (物质 beside 物资), on which nothing is said. The last two are counted by {@code PhraseTraining}.
 */
final class Phrasebook {
    static final int LENGTH = 4;

    /** Characters with which one noun ends and the next begins: 共产党|党员, 饮用水|水源. */
    private static final String MEET = "党市县省区院会水人医国";

    private static final String NUMERALS = "一二三四五六七八九十百千万亿两几";
    /** Kinds of places and their short names: one stands for another on purpose. */
    private static final String PLACES = "省市县区州乡镇村京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔贵滇云藏陕秦甘陇青宁新港澳台";

    private final Set<String> words = new HashSet<>();
    private final Set<String> all = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final Map<String, String> ends = new HashMap<>();
    /** By a phrase with a gap (安_生产): the characters that fill it. */
    private final Map<String, String> gaps = new HashMap<>();

    private final Confusables confusables = Confusables.shipped();

    private Phrasebook() {}

    /**
     * A phrase of which a text holds a wrong form.
     *
     * @param phrase the right form
     * @param index the place of the wrong character in it, 0-based
     */
    record Meant(String phrase, int index) {}

    static Phrasebook shipped() {
        Phrasebook book = new Phrasebook();
        Table.beside(Phrasebook.class, "idioms.txt")
                .each(1, row -> book.words.addAll(List.of(row.text(0).split(" "))));
        Table.beside(Phrasebook.class, "phrases.tsv").each(2, row -> {
            List<String> listed = List.of(row.text(1).split(" "));
            switch (row.text(0)) {
                case "word" -> book.words.addAll(listed);
                case "passage" -> book.all.addAll(listed);
                case "end" -> listed.forEach(word -> book.ends.put(word.substring(0, LENGTH - 1), word));
                default -> throw new IllegalArgumentException("no kind of phrase: " + row.text(0));
            }
        });
        Table.beside(Phrasebook.class, "pairs.txt").each(2, row -> {
            for (char second : row.text(1).toCharArray()) {
                book.pairs.add(row.text(0) + second);
            }
        });
        book.all.addAll(book.words);
        book.all.forEach(book::index);
        return book;
    }

    private void index(String phrase) {
        for (int i = 0; i < LENGTH; i++) {
            if ((i > 0 && i < LENGTH - 1) || words.contains(phrase)) {
                gaps.merge(gap(phrase, i), phrase.substring(i, i + 1), String::concat);
            }
        }
    }

    private static String gap(String phrase, int index) {
        return phrase.substring(0, index) + '_' + phrase.substring(index + 1);
    }

    /**
     * The phrase that four characters miss by one that sounds or looks alike and makes no word of its own.
     *
     * @param found four characters
     * @param atStart whether a clause begins with them; only then is the first one judged
     * @param atEnd whether a clause ends with them; only then is the last one judged
     */
    Optional<Meant> mistyped(String found, boolean atStart, boolean atEnd) {
        if (all.contains(found)) {
            return Optional.empty();
        }
        for (int i = atStart ? 0 : 1; i < (atEnd ? LENGTH : LENGTH - 1); i++) {
            char wrong = found.charAt(i);
            String right = gaps.getOrDefault(gap(found, i), "");
            for (int j = 0; j < right.length(); j++) {
                char character = right.charAt(j);
                if (confusables.of(character).contains(wrong) && isNoWord(found, i)) {
                    return Optional.of(new Meant(found.substring(0, i) + character + found.substring(i + 1), i));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase begins and ends where words do. */
    boolean isWord(String phrase) {
        return words.contains(phrase);
    }

    private boolean isNoWord(String found, int index) {
        return NUMERALS.indexOf(found.charAt(index)) < 0
                && PLACES.indexOf(found.charAt(index)) < 0
                && (index == 0 || !pairs.contains(found.substring(index - 1, index + 1)))
                && (index == LENGTH - 1 || !pairs.contains(found.substring(index, index + 2)));
    }

    /** The phrase that five characters are, with one of them twice. */
    Optional<Meant> doubled(String found, boolean atStart, boolean atEnd) {
        for (int i = 0; i < LENGTH; i++) {
            if (found.charAt(i) == found.charAt(i + 1)) {
                String phrase = found.substring(0, i) + found.substring(i + 1);
                boolean inside = i > 0 && i < LENGTH - 1;
                boolean edge = (i == 0 && atStart) || (i == LENGTH - 1 && atEnd);
                boolean parts = NUMERALS.indexOf(phrase.charAt(0)) >= 0 || MEET.indexOf(found.charAt(i)) >= 0;
                if ((inside || edge) && !parts && words.contains(phrase)) {
                    return Optional.of(new Meant(phrase, i));
                }
            }
        }
        return Optional.empty();
    }

    /** The phrase of which the last three characters of a clause are the beginning. */
    Optional<String> cutOff(String lastThree) {
        return Optional.ofNullable(ends.get(lastThree));
    }
}
