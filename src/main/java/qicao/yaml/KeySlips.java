package qicao.yaml;

import java.util.Optional;
import qicao.diagnostic.Diagnostic;

/** Keys that are keys only to YAML: the writer's input method gave a full-width colon or space where YAML wants a plain one. */
final class KeySlips {
    static final char FULL_WIDTH_COLON = '：';
    private static final char FULL_WIDTH_SPACE = '\u3000';
    private static final char NO_BREAK_SPACE = '\u00A0';

    private KeySlips() {}

    static Optional<Diagnostic> find(YamlScalar key) {
        String text = key.text();
        if (text.isEmpty()) {
            return Optional.of(Diagnostic.error("YAML-013", key.place()));
        }
        if (isWideSpace(text.charAt(0))) {
            return Optional.of(Diagnostic.error("YAML-007", key.place()));
        }
        int colon = text.indexOf(FULL_WIDTH_COLON);
        return colon > 0
                ? Optional.of(Diagnostic.error("YAML-006", key.place(), text.substring(0, colon)))
                : Optional.empty();
    }

    /** White space that looks like indentation and is text to YAML. */
    static boolean isWideSpace(char c) {
        return c == FULL_WIDTH_SPACE || c == NO_BREAK_SPACE;
    }
}
