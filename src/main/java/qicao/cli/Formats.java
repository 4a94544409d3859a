package qicao.cli;

import java.util.List;
import java.util.Optional;

/** The formats there are; a further one is a class and its line here. */
final class Formats {
    /** What is written unless something else is asked for. */
    static final Format USUAL = new DocxFormat();

    private static final List<Format> ALL = List.of(USUAL, new HtmlFormat(), new MarkdownFormat(), new TextFormat());

    private Formats() {}

    static List<Format> all() {
        return ALL;
    }

    /** The words for {@code --to} that help and completion name: one for each format. */
    static List<String> words() {
        return ALL.stream().map(Format::extension).toList();
    }

    /** The format of a word for {@code --to}, in any case. */
    static Optional<Format> of(String word) {
        for (Format format : ALL) {
            for (String name : format.names()) {
                if (name.equalsIgnoreCase(word)) {
                    return Optional.of(format);
                }
            }
        }
        return Optional.empty();
    }

    /** The format that a file name's extension says. */
    static Optional<Format> ofFileName(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : of(name.substring(dot + 1));
    }
}
