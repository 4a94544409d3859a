package qicao.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qicao.draft.Block;
import qicao.draft.Draft;
import qicao.draft.Origin;
import qicao.draft.PrintedMarks;
import qicao.draft.Run;
import qicao.drafting.Stretch.Kind;

/**
 * Cuts a draft into {@link Stretch stretches}. Marks and words that belong to no point go with what stands before them in their
 * paragraph, at its beginning with what follows.
 */
final class Stretches {
    private static final String MARKER = "marker@";

    private static final String MARK = "mark@";
    private static final String BREAK = "break@";
    /** Words of a template in a paragraph that says nothing else. */
    private static final String TEMPLATE = "text";

    private final List<Stretch> stretches = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final List<Run> runs = new ArrayList<>();
    private String name = "";
    private String last = "";
    private @Nullable Run marker;
    private Optional<Block> block = Optional.empty();

    private Stretches() {}

    /** The stretches of a draft: between two blocks stands a break. */
    static List<Stretch> of(List<Block> blocks) {
        Stretches cut = new Stretches();
        for (Block block : blocks) {
            cut.add(block);
        }
        return cut.stretches;
    }

    private void add(Block next) {
        if (block.isPresent()) {
            stretches.add(Stretch.of(Kind.BREAK, unique(BREAK + last), List.of(), block));
        }
        block = Optional.of(next);
        mark(
                PrintedMarks.before(next),
                next.runs().stream().map(Stretches::key).findFirst().orElse(""));
        Draft.heading(next).filter(heading -> !heading.marker().isEmpty()).ifPresent(this::number);
        if (next instanceof Block.Paragraph paragraph && paragraph.runIn().isPresent()) {
            add(paragraph.runIn().get().runs());
            end();
            mark(PrintedMarks.STOP, last);
        }
        add(next.runs());
        end();
        mark(PrintedMarks.behind(next), last);
    }

    private void number(Block.Heading heading) {
        marker = new Run(heading.marker(), Run.Emphasis.PLAIN, DraftSink.NUMBERING);
    }

    private void mark(String mark, String words) {
        if (!mark.isEmpty()) {
            Run run = new Run(mark, Run.Emphasis.PLAIN, DraftSink.PUNCTUATION);
            stretches.add(Stretch.of(Kind.MARK, unique(MARK + words), List.of(run), block));
        }
    }

    private void add(List<Run> all) {
        for (Run run : all) {
            if (DraftSink.isNumbering(run.origin())) {
                end();
                marker = run;
                continue;
            }
            String key = key(run);
            if (!key.isEmpty() && !name.isEmpty() && !key.equals(name)) {
                end();
            }
            if (!key.isEmpty()) {
                name = key;
            }
            runs.add(run);
        }
    }

    private static String key(Run run) {
        if (run.point().isPresent()) {
            return run.point().get().toString();
        }
        if (run.origin() instanceof Origin.Written written) {
            return Origin.counted(written.path());
        }
        return run.origin() instanceof Origin.Missing missing ? Origin.counted(missing.path()) : "";
    }

    /** Ends the stretch in the making. */
    private void end() {
        if (runs.isEmpty() && marker == null) {
            return;
        }
        String own = runs.isEmpty() ? "" : unique(name.isEmpty() ? TEMPLATE : name);
        if (marker != null) {
            stretches.add(
                    Stretch.of(Kind.MARKER, unique(MARKER + (own.isEmpty() ? last : own)), List.of(marker), block));
            marker = null;
        }
        if (!runs.isEmpty()) {
            stretches.add(Stretch.of(Kind.WORDS, own, runs, block));
            last = own;
        }
        runs.clear();
        name = "";
    }

    private String unique(String wanted) {
        int times = names.merge(wanted, 1, Integer::sum);
        return times == 1 ? wanted : wanted + "#" + times;
    }
}
