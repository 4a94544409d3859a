package qicao.cli;

import java.util.ArrayList;
import java.util.List;
import qicao.batch.Overlap;
import qicao.batch.Overlap.Part;
import qicao.batch.Overlap.Shared;
import qicao.diagnostic.MessageCatalog;

/** Tells what the drafts of a batch have in common, in a few lines. */
final class OverlapSummary {
    /** The most frequent of each kind; a long list would not be read. */
    private static final int SHOWN = 3;

    private static final int LONGEST = 40;

    private final MessageCatalog messages;

    OverlapSummary(MessageCatalog messages) {
        this.messages = messages;
    }

    /** @param drafts how many were made; a single one shares nothing */
    List<String> lines(Overlap overlap, int drafts) {
        List<String> lines = new ArrayList<>();
        if (drafts < 2) {
            return lines;
        }
        lines.add(messages.text("BATCH-variety", drafts, overlap.variety(Part.OPENING), overlap.variety(Part.CLOSING)));
        for (Part part : Part.values()) {
            List<Shared> shared = overlap.shared(part);
            shared.stream().limit(SHOWN).map(this::line).forEach(lines::add);
            if (shared.size() > SHOWN) {
                lines.add(messages.text("BATCH-more-" + word(part), shared.size() - SHOWN));
            }
        }
        return lines;
    }

    private String line(Shared shared) {
        String names = String.join("、", shared.outputs());
        String text = shared.text().length() <= LONGEST
                ? shared.text()
                : shared.text().substring(0, LONGEST) + "……";
        return messages.text(
                "BATCH-shared-" + word(shared.part()),
                shared.count(),
                text,
                shared.count() > shared.outputs().size() ? messages.text("BATCH-and-others", names) : names);
    }

    private static String word(Part part) {
        return switch (part) {
            case OPENING -> "opening";
            case CLOSING -> "closing";
            case HEADING -> "heading";
        };
    }
}
