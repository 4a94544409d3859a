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
    /** How many runs stand before the full stop of a heading that opens the paragraph; 0 if there is none. */
    private int heading;

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
            case STOP -> heading = runs.size();
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
        if (!runs.isEmpty()) {
            before.flatMap(block -> block.accept(this))
                    .or(() -> Optional.of(plain()))
                    .ifPresent(blocks::add);
        }
        runs = new ArrayList<>();
        marker = null;
        heading = 0;
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
        return Optional.of(new Block.Subtitle(runs));
    }

    @Override
    public Optional<Block> byline(Block.Byline block) {
        return Optional.of(new Block.Byline(runs));
    }

    @Override
    public Optional<Block> dateline(Block.Dateline block) {
        return Optional.of(new Block.Dateline(runs));
    }

    @Override
    public Optional<Block> salutation(Block.Salutation block) {
        return Optional.of(new Block.Salutation(runs));
    }

    @Override
    public Optional<Block> heading(Block.Heading block) {
        return Optional.of(new Block.Heading(block.level(), numbering(), runs));
    }

    @Override
    public Optional<Block> paragraph(Block.Paragraph block) {
        if (heading == 0 || block.runIn().isEmpty()) {
            return Optional.empty();
        }
        Block.Heading opening = new Block.Heading(
                block.runIn().get().level(), numbering(), Lines.withoutEndMark(runs.subList(0, heading)));
        return Optional.of(new Block.Paragraph(Optional.of(opening), runs.subList(heading, runs.size())));
    }
}
