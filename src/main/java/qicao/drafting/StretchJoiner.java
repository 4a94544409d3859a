package qicao.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qicao.draft.Block;
import qicao.draft.Draft;
import qicao.draft.Run;

/** Puts {@link Stretch stretches} together to blocks: a line is what its first stretch was before any pin, else a paragraph. */
final class StretchJoiner implements Block.Visitor<Optional<Block>> {
    private final List<Block> blocks = new ArrayList<>();
    private List<Run> runs = new ArrayList<>();
    private @Nullable Run marker;
    /** Where marks stand that views print by themselves: as many runs are before each. */
    private final List<Integer> marks = new ArrayList<>();

    private Optional<Block> before = Optional.empty();
    private boolean begun;

    private StretchJoiner() {}

    static List<Block> join(List<Stretch> stretches) {
        StretchJoiner joiner = new StretchJoiner();
        for (Stretch stretch : stretches) {
            joiner.add(stretch);
        }
        joiner.endLine();
        return joiner.blocks;
    }

    private void add(Stretch stretch) {
        if (stretch.kind() == Stretch.Kind.BREAK) {
            endLine();
            return;
        }
        if (!begun) {
            begun = true;
            before = stretch.block();
        }
        switch (stretch.kind()) {
            case MARKER -> number(stretch.lines().get(0).get(0));
            case MARK -> {
                marks.add(runs.size());
                runs.addAll(stretch.lines().get(0));
            }
            default -> words(stretch.lines());
        }
    }

    /** A number in front of a heading is part of it, another one is text. */
    private void number(Run run) {
        if (runs.isEmpty() && marker == null && before.flatMap(Draft::heading).isPresent()) {
            marker = run;
        } else {
            runs.add(run);
        }
    }

    private void words(List<List<Run>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                endLine();
                begun = true;
            }
            runs.addAll(lines.get(i));
        }
    }

    private void endLine() {
        if (runs.size() > marks.size()) {
            blocks.add(before.flatMap(block -> block.accept(this)).orElseGet(this::plain));
        } else if (marker != null) {
            blocks.add(plain());
        }
        runs = new ArrayList<>();
        marker = null;
        marks.clear();
        before = Optional.empty();
        begun = false;
    }

    private Block plain() {
        List<Run> all = new ArrayList<>();
        if (marker != null) {
            all.add(marker);
        }
        all.addAll(runs);
        return new Block.Paragraph(Optional.empty(), all);
    }

    private String numbering() {
        return marker == null ? "" : marker.text();
    }

    @Override
    public Optional<Block> title(Block.Title block) {
        return Optional.of(new Block.Title(runs));
    }

    @Override
    public Optional<Block> subtitle(Block.Subtitle block) {
        return Optional.of(
                marks.equals(List.of(0)) ? new Block.Subtitle(runs.subList(1, runs.size())) : new Block.Byline(runs));
    }

    @Override
    public Optional<Block> byline(Block.Byline block) {
        return Optional.of(new Block.Byline(runs));
    }

    /** Without its brackets it is a line like that of the speaker. */
    @Override
    public Optional<Block> dateline(Block.Dateline block) {
        int last = runs.size() - 1;
        return Optional.of(
                marks.equals(List.of(0, last)) ? new Block.Dateline(runs.subList(1, last)) : new Block.Byline(runs));
    }

    @Override
    public Optional<Block> salutation(Block.Salutation block) {
        return Optional.of(new Block.Salutation(runs));
    }

    @Override
    public Optional<Block> signature(Block.Signature block) {
        return Optional.of(new Block.Signature(runs));
    }

    @Override
    public Optional<Block> heading(Block.Heading block) {
        return Optional.of(new Block.Heading(block.level(), numbering(), runs));
    }

    /** A heading opens it as long as its stop stands; else its words are the first of the paragraph. */
    @Override
    public Optional<Block> paragraph(Block.Paragraph block) {
        if (marks.size() != 1 || marks.get(0) == 0 || block.runIn().isEmpty()) {
            return Optional.empty();
        }
        int stop = marks.get(0);
        List<Run> words = Lines.withoutEndMark(runs.subList(0, stop));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Block.Heading opening = new Block.Heading(block.runIn().get().level(), numbering(), words);
        return Optional.of(new Block.Paragraph(Optional.of(opening), runs.subList(stop + 1, runs.size())));
    }
}
