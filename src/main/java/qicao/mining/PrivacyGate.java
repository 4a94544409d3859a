package qicao.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Lets nothing out that could point to one speech: every run of {@value #SPAN} Chinese characters of a text must stand in
 * enough distinct speeches. It counts anew, in the speeches themselves, and trusts no support that was found before. Spans
 * that a comma divides in a speech are not counted there, so the gate can only be too strict.
 */
final class PrivacyGate {
    /** Shorter runs are words and phrases of the language. */
    static final int SPAN = 8;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final LongTable supports = new LongTable();
    private final int minSupport;

    /** A gate for texts that are made of these speeches. */
    PrivacyGate(List<SpeechSketch> speeches, int minSupport, List<String> texts) {
        this.minSupport = minSupport;
        texts.forEach(text -> spans(text, span -> supports.put(span, 0)));
        LongTable seen = new LongTable();
        for (SpeechSketch speech : speeches) {
            seen.clear();
            LongConsumer count = span -> {
                if (supports.get(span, -1) >= 0 && seen.get(span, 0) == 0) {
                    seen.put(span, 1);
                    supports.increment(span);
                }
            };
            speech.texts().forEach(text -> spans(text, count));
        }
    }

    /** Those of the texts that have a span which too few speeches have. */
    List<String> violations(List<String> texts) {
        return texts.stream().filter(text -> !passes(text)).toList();
    }

    /** Whether every span of a text is common enough. */
    boolean passes(String text) {
        List<Long> rare = new ArrayList<>();
        spans(text, span -> {
            if (supports.get(span, 0) < minSupport) {
                rare.add(span);
            }
        });
        return rare.isEmpty();
    }

    /** A hash of each run of eight Chinese characters; everything else ends a run. */
    private static void spans(String text, LongConsumer consumer) {
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = Shapes.isHan(text.charAt(i)) ? run + 1 : 0;
            if (run >= SPAN) {
                long hash = 1;
                for (int j = i - SPAN + 1; j <= i; j++) {
                    hash = (hash + text.charAt(j)) * FACTOR;
                    hash ^= hash >>> 31;
                }
                consumer.accept(hash == 0 ? 1 : hash);
            }
        }
    }
}
