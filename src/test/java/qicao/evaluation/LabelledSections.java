package qicao.evaluation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import qicao.corpus.Speech;
import qicao.genre.Role;
import qicao.outline.Outline;
import qicao.outline.Outliner;
import qicao.outline.Unit;
import qicao.table.Table;

/**
 * Sections and paragraphs outside the seeds whose roles were labelled by hand, {@code section-roles.tsv}: no model has counted them. Files are
 * named by a hash, so that no word of the texts stands in the repository.
 */
final class LabelledSections {
    private static final int DIGITS = 8;

    private LabelledSections() {}

    /**
     * A label.
     *
     * @param folder of the corpus
     * @param file the first digits of the SHA-256 of its name
     * @param place the line of the heading, 1-based; or §n, the n-th section, or ¶n, the n-th paragraph outside the sections
     * @param tuned whether rules were changed after its faults were seen
     */
    private record Label(String folder, String file, String place, Role role, boolean tuned) {
        /** The unit it is of. */
        Optional<Unit> in(Outline outline) {
            boolean paragraph = isOfParagraph();
            List<Unit> units = outline.units().stream()
                    .filter(unit -> unit.level() == (paragraph ? 0 : 1))
                    .toList();
            if (Character.isDigit(place.charAt(0))) {
                int line = Integer.parseInt(place);
                return units.stream().filter(unit -> unit.line() == line).findFirst();
            }
            return units.stream()
                    .skip(Integer.parseInt(place.substring(1)) - 1L)
                    .findFirst();
        }

        boolean isOfParagraph() {
            return place.startsWith("¶");
        }
    }

    /** Adds a tally for a folder: all that was tuned on, and all that was not. */
    static void measure(String folder, OutlineEvaluation evaluation) {
        List<Label> labels = labels(folder);
        Outliner outliner = new Outliner();
        for (Speech speech : Texts.of(folder)) {
            String file = hash(Path.of(speech.path()).getFileName().toString());
            List<Label> own =
                    labels.stream().filter(it -> it.file().equals(file)).toList();
            if (own.isEmpty()) {
                continue;
            }
            Outline outline = outliner.outline(speech);
            for (Label label : own) {
                String what = label.isOfParagraph() ? "paragraphs" : "sections";
                label.in(outline)
                        .ifPresent(unit -> evaluation
                                .tally("roles of " + what + ", " + (label.tuned() ? "tuned on" : "unseen"))
                                .add(unit.role() == label.role()));
            }
        }
    }

    private static List<Label> labels(String folder) {
        return Table.beside(LabelledSections.class, "section-roles.tsv")
                .rows(
                        5,
                        row -> new Label(
                                row.text(0),
                                row.text(1),
                                row.text(2),
                                Role.of(row.text(3)).orElseThrow(),
                                row.text(4).equals("tuned")))
                .stream()
                .filter(label -> label.folder().equals(folder))
                .toList();
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
