package qicao.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import qicao.draft.Block;
import qicao.draft.Draft;
import qicao.draft.Origin;
import qicao.draft.Run;
import qicao.draft.Sentence;
import qicao.draft.Sentences;

/**
 * What a reader of two drafts would notice if they had it in common. In sentences the writer's own words are left open, since
 * two meetings are always about different things.
 *
 * @param opening the first sentence of the running text, empty if there is none
 * @param closing the last
 * @param headings those of the first level, without numbers, word for word
 */
record Echo(String opening, String closing, List<String> headings) {
    private static final String OPEN = "…";

    Echo {
        headings = List.copyOf(headings);
    }

    static Echo of(Draft draft) {
        List<Block> running = draft.blocks().stream()
                .filter(block -> block instanceof Block.Paragraph)
                .toList();
        return new Echo(
                running.isEmpty() ? "" : sentence(draft, running.get(0), (first, second) -> first),
                running.isEmpty() ? "" : sentence(draft, running.get(running.size() - 1), (first, second) -> second),
                headings(draft));
    }

    private static List<String> headings(Draft draft) {
        List<String> headings = new ArrayList<>();
        for (Block block : draft.blocks()) {
            Optional<Block.Heading> heading = Draft.heading(block).filter(found -> found.level() == 1);
            heading.ifPresent(found -> headings.add(Block.text(found.runs())));
        }
        return headings;
    }

    private static String sentence(Draft draft, Block paragraph, BinaryOperator<Sentence> which) {
        return Sentences.of(new Draft(draft.about(), List.of(paragraph))).stream()
                .reduce(which)
                .map(Echo::framing)
                .orElse("");
    }

    private static String framing(Sentence sentence) {
        StringBuilder text = new StringBuilder();
        for (Run run : sentence.runs()) {
            if (!(run.origin() instanceof Origin.Written)) {
                text.append(run.text());
            } else if (!text.toString().endsWith(OPEN)) {
                text.append(OPEN);
            }
        }
        return text.toString();
    }
}
