package qicao.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.style.PageStyle.Part;
import qicao.style.PageStyle.TextStyle;
import qicao.yaml.YamlDocument;
import qicao.yaml.YamlReader;
import qicao.yaml.YamlScalar;

/**
 * Where styles come from: three that the program carries, and files of the user's.
 *
 * <p>A style file says only what is different from the style it builds on ({@code 依据: speech}; {@link #DEFAULT} if it names
 * none), so {@code 正文: {字号: 小二, 行距: 34磅}} is a whole file.
 */
public final class Styles {
    /** The style that drafts have unless they ask for another: the page of GB/T 9704-2012. */
    public static final String DEFAULT = "gbt9704";

    private static final List<String> SHIPPED = List.of(DEFAULT, "speech", "reading");

    /** Less than this on a page is not a text block. */
    private static final int FEWEST_CHARACTERS = 5;

    private static final int FEWEST_LINES = 3;

    private final YamlReader yaml = new YamlReader();

    /** The names of the styles that the program carries, the default first. */
    public List<String> names() {
        return SHIPPED;
    }

    /**
     * One of {@link #names()}.
     *
     * @throws DiagnosticException if there is no such style (STYLE-001)
     */
    public PageStyle named(String name) {
        return shipped(name, Place.of(name)).style(name);
    }

    /**
     * The style of a file.
     *
     * @param source the name the user knows the file by; the style is called after it, without folders and ending
     * @param content UTF-8, or GB18030
     * @param warnings is given what does not keep the style from being used (YAML-002: an unusual encoding)
     * @throws DiagnosticException with everything that is wrong: YAML-… and STYLE-…
     */
    public PageStyle read(String source, byte[] content, Consumer<Diagnostic> warnings) {
        YamlDocument document = yaml.read(source, content);
        StyleReader reader = new StyleReader();
        List<Diagnostic> errors = new ArrayList<>(
                document.diagnostics().stream().filter(Diagnostic::isError).toList());
        if (document.root().isPresent()) {
            reader.read(document.root().get());
            errors.addAll(reader.problems());
        } else if (errors.isEmpty()) {
            errors.add(Diagnostic.error("STYLE-010", Place.of(source)));
        }
        StyleValues base = base(reader.base(), errors);
        if (!errors.isEmpty()) {
            throw new DiagnosticException(errors);
        }
        document.diagnostics().forEach(warnings);
        PageStyle style = reader.values().over(base).style(stem(source));
        checkRoom(style, source);
        return style;
    }

    private StyleValues base(Optional<YamlScalar> name, List<Diagnostic> errors) {
        try {
            return name.isPresent()
                    ? shipped(name.get().text(), name.get().place())
                    : shipped(DEFAULT, Place.of(DEFAULT));
        } catch (DiagnosticException e) {
            errors.addAll(e.diagnostics());
            return new StyleValues();
        }
    }

    private StyleValues shipped(String name, Place asked) {
        if (!SHIPPED.contains(name)) {
            throw new DiagnosticException(
                    Diagnostic.error("STYLE-001", asked, name, Nearest.of(name, SHIPPED), String.join("、", SHIPPED)));
        }
        String resource = "/qicao/styles/" + name + ".yaml";
        YamlDocument document = yaml.read(resource, content(resource));
        StyleReader reader = new StyleReader();
        reader.read(document.root().orElseThrow());
        if (document.hasErrors() || !reader.problems().isEmpty()) {
            throw new IllegalStateException(document.diagnostics() + " " + reader.problems());
        }
        return name.equals(DEFAULT)
                ? reader.values()
                : reader.values()
                        .over(shipped(reader.base().map(YamlScalar::text).orElse(DEFAULT), asked));
    }

    private static byte[] content(String resource) {
        try (InputStream in = Styles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static void checkRoom(PageStyle style, String source) {
        for (Part part : Part.values()) {
            TextStyle text = style.text(part);
            double width = style.paper().textWidth();
            double height = style.paper().textHeight();
            if (text.size() + text.letterSpacing() <= 0
                    || text.charactersPerLine(width) - text.indent() < FEWEST_CHARACTERS
                    || height / text.lineSpacing() < FEWEST_LINES) {
                throw new DiagnosticException(Diagnostic.error(
                        "STYLE-002",
                        Place.of(source),
                        Section.of(part).chinese(),
                        Math.max(0, Math.round(width)),
                        Math.max(0, Math.round(height))));
            }
        }
    }

    private static String stem(String source) {
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
