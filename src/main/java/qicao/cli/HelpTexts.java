package qicao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import qicao.diagnostic.Language;

/** The texts of {@code --help}, by picocli's keys. They are read directly: a bundle looked up by locale falls back to the machine's. */
final class HelpTexts {
    private HelpTexts() {}

    static ResourceBundle in(Language language) {
        String name = "/qicao/messages/help_" + language.tag() + ".properties";
        try (InputStream in = Objects.requireNonNull(HelpTexts.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
