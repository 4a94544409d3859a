package qicao.draft;

import java.util.List;

/**
 * What a writer wants to know of a draft at a glance.
 *
 * @param characters of the whole text, punctuation included, white space not
 * @param minutes to read it aloud, rounded to the nearest, at least 1
 * @param holes facts that are missing
 * @param sentences of the running text; titles and headings on their own lines are not counted
 * @param factual those of them that carry words of the writer's
 */
public record DraftSummary(int characters, int minutes, int holes, int sentences, int factual) {
    /** Characters a minute at the usual pace of a speech: custom of office writers. */
    public static final int USUAL_PACE = 200;

    /** The last character that is white space. */
    private static final char IDEOGRAPHIC_SPACE = '\u3000';

    /**
     * The summary of a draft.
     *
     * @param pace characters read aloud in a minute, at least 1
     */
    public static DraftSummary of(Draft draft, int pace) {
        if (pace < 1) {
            throw new IllegalArgumentException("pace " + pace);
        }
        int characters = characters(draft);
        List<Sentence> running = Sentences.of(draft).stream()
                .filter(sentence -> draft.blocks().get(sentence.block()) instanceof Block.Paragraph)
                .toList();
        return new DraftSummary(
                characters,
                Math.max(1, Math.round((float) characters / pace)),
                draft.holes().size(),
                running.size(),
                (int) running.stream().filter(Sentence::carriesFact).count());
    }

    /** The characters of a draft alone, which is ten times as fast as the whole summary. */
    public static int characters(Draft draft) {
        int count = 0;
        for (Block block : draft.blocks()) {
            for (Run run : PrintedRuns.of(block)) {
                count += characters(run.text());
            }
        }
        return count;
    }

    /** White space is all in the basic plane, up to U+3000; of a character beyond that plane, the first half is counted. */
    private static int characters(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean counts = c > IDEOGRAPHIC_SPACE
                    ? !Character.isLowSurrogate(c)
                    : !Character.isWhitespace(c) && !Character.isSpaceChar(c);
            if (counts) {
                count++;
            }
        }
        return count;
    }

    /** The share of sentences that carry a fact, in percent, rounded; 0 for a draft without running text. */
    public int factPercent() {
        return sentences == 0 ? 0 : Math.round(100f * factual / sentences);
    }
}
