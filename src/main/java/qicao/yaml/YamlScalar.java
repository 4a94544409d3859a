package qicao.yaml;

import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;

/**
 * A text: {@code 2026-07-06}, {@code no}, {@code 1.10} and {@code ~} are what the writer typed. Quotes, escapes and line folding are
 * resolved as YAML says, but lines of Chinese are joined without a space.
 *
 * @param text empty if nothing stands there; without control characters other than line breaks and tabs
 */
public record YamlScalar(String text, Place place) implements YamlNode {
    /** What is wrong with a text that no {@link YamlReader} has looked at: a control character (YAML-004), or nothing. */
    public Optional<Diagnostic> problem() {
        return Characters.allAllowed(text)
                ? Optional.empty()
                : Optional.of(Diagnostic.error("YAML-004", place, Characters.firstRefused(text)));
    }
}
