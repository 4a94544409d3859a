package qicao.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a draft can be written as. */
enum Format {
    DOCX,
    HTML,
    MD,
    TXT;

    /** The words for {@code --to}, which are also the file name extensions. */
    static List<String> words() {
        return Arrays.stream(values()).map(Format::extension).toList();
    }

    /** The format of a word for {@code --to}, in any case. */
    static Optional<Format> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equalsIgnoreCase(word))
                .findFirst();
    }

    /** The format that a file name's extension says. */
    static Optional<Format> ofFileName(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : of(name.substring(dot + 1));
    }

    /** The file name extension, without a dot. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
