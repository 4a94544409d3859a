package qicao.draft;

import java.util.List;

/**
 * One sentence of a draft as it is printed, with its end punctuation; a title, a byline, a salutation and a heading are
 * one each.
 *
 * @param block 0-based index of its block in the draft
 * @param runs its text; a run of the draft that crosses a sentence end is cut there
 */
public record Sentence(int block, List<Run> runs) {
    public Sentence {
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("an empty sentence in block " + block);
        }
    }

    /** Its text. */
    public String text() {
        return Block.text(runs);
    }

    /** Where it comes from: each origin once, in the order in which it first occurs. */
    public List<Origin> origins() {
        return runs.stream().map(Run::origin).distinct().toList();
    }

    /** Whether some of it are the writer's own words. */
    public boolean carriesFact() {
        return runs.stream().anyMatch(run -> run.origin() instanceof Origin.Written);
    }
}
