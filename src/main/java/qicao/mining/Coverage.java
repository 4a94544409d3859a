package qicao.mining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qicao.corpus.Speech;
import qicao.genre.Role;
import qicao.outline.Outline;

/**
 * How many sentences of finished speeches have a known wording. A sentence ends with 。！or ？; headings on lines of their own
 * and salutations are not counted.
 */
public final class Coverage {
    private final FrameMatcher matcher;
    private final Map<Role, Tally> roles = new EnumMap<>(Role.class);
    private final List<SpeechCoverage> speeches = new ArrayList<>();

    /** How many sentences there are and how many have a known wording. */
    public record Tally(int sentences, int matched) {
        /** 0 to 1; 0 if there are no sentences. */
        public double share() {
            return sentences == 0 ? 0 : (double) matched / sentences;
        }

        Tally plus(Tally other) {
            return new Tally(sentences + other.sentences, matched + other.matched);
        }
    }

    /** What a speech is called; its text is not kept. */
    public record Named(String path, int startLine, Optional<String> title) {
        private static Named of(Speech speech) {
            return new Named(speech.path(), speech.startLine(), speech.title());
        }
    }

    /** The coverage of one speech. */
    public record SpeechCoverage(Named speech, Map<Role, Tally> roles) {
        /** All roles together. */
        public Tally all() {
            return roles.values().stream().reduce(new Tally(0, 0), Tally::plus);
        }
    }

    /** Nothing was read yet. */
    public Coverage(FrameMatcher matcher) {
        this.matcher = matcher;
    }

    /** Measures a speech. */
    public SpeechCoverage add(Outline outline) {
        Map<Role, Tally> own = new EnumMap<>(Role.class);
        for (int i = 0; i < outline.units().size(); i++) {
            Role role = outline.units().get(i).role();
            for (String paragraph : SpeechSketch.paragraphs(outline, i)) {
                for (String sentence : Clause.sentences(paragraph)) {
                    Tally tally = new Tally(1, matcher.matches(role, sentence) ? 1 : 0);
                    own.merge(role, tally, Tally::plus);
                }
            }
        }
        own.forEach((role, tally) -> roles.merge(role, tally, Tally::plus));
        SpeechCoverage coverage = new SpeechCoverage(Named.of(outline.speech()), own);
        speeches.add(coverage);
        return coverage;
    }

    /** By role, in the order of {@link Role}. */
    public Map<Role, Tally> roles() {
        return roles;
    }

    /** One after the other, as they were added. */
    public List<SpeechCoverage> speeches() {
        return speeches;
    }
}
