package qicao.mining;

import java.util.Arrays;
import java.util.List;

/**
 * The clauses of all speeches, each divided into words once: a byte a word, since every clause is looked at several times.
 * Clauses have the numbers in which they follow each other; one that is too long to be a formula has no words.
 */
final class Division {
    /** Longer clauses are too much themselves to be a formula; in words. */
    static final int MOST_WORDS = 18;
    /** The same in characters. */
    static final int MOST_CHARACTERS = 127;

    private static final int VERB = 0x80;
    private static final int END = 0x7F;

    private final int[] firsts;
    private byte[] words = new byte[1024];

    Division(List<SpeechSketch> speeches, Words list) {
        firsts = new int
                [1
                        + speeches.stream()
                                .mapToInt(speech -> speech.clauses().size())
                                .sum()];
        int number = 0;
        int count = 0;
        for (SpeechSketch speech : speeches) {
            for (Clause clause : speech.clauses()) {
                count = add(clause.text(), list, count);
                firsts[++number] = count;
            }
        }
    }

    /** How many words a clause has; 0 if it is too long. */
    int size(int clause) {
        return firsts[clause + 1] - firsts[clause];
    }

    /** Where a word of a clause ends. */
    int end(int clause, int word) {
        return words[firsts[clause] + word] & END;
    }

    /** Whether it is a verb or begins with one. */
    boolean isVerb(int clause, int word) {
        return (words[firsts[clause] + word] & VERB) != 0;
    }

    private int add(String text, Words list, int count) {
        if (text.length() > MOST_CHARACTERS) {
            return count;
        }
        int[] ends = list.ends(text);
        if (ends.length > MOST_WORDS) {
            return count;
        }
        if (count + ends.length > words.length) {
            words = Arrays.copyOf(words, 2 * words.length);
        }
        int begin = 0;
        int next = count;
        for (int end : ends) {
            words[next++] = (byte) (list.isVerb(text, begin, end) ? end | VERB : end);
            begin = end;
        }
        return next;
    }
}
