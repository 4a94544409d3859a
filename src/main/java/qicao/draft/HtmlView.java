package qicao.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import qicao.diagnostic.MessageCatalog;

/**
 * A draft as one HTML page that looks like the printed one and needs nothing else: no script, no file beside it. A
 * sentence shows its sources when the pointer rests on it, a hole what is expected there. Line ends are line feeds.
 */
public final class HtmlView {
    private static final String CSS = resource("page.css");

    private final OriginLabel labels;

    /** A view whose tooltips are worded by {@code messages}. */
    public HtmlView(MessageCatalog messages) {
        this.labels = new OriginLabel(messages);
    }

    /** The whole page, to be saved as UTF-8. */
    public String render(Draft draft) {
        StringBuilder html = new StringBuilder(head(draft.about()));
        for (int i = 0; i < draft.blocks().size(); i++) {
            int block = i;
            html.append(draft.blocks().get(i).accept(new HtmlElements(runs -> sentences(block, runs))))
                    .append('\n');
        }
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String head(Draft.About about) {
        return """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                """
                + (about.speaker().isEmpty()
                        ? ""
                        : "<meta name=\"author\" content=\"" + HtmlElements.escaped(about.speaker()) + "\">\n")
                + "<title>" + HtmlElements.escaped(about.title()) + "</title>\n<style>\n" + CSS
                + "</style>\n</head>\n<body>\n<main class=\"page\">\n";
    }

    private String sentences(int block, List<Run> runs) {
        return Sentences.of(block, runs).stream().map(this::sentence).collect(Collectors.joining());
    }

    private String sentence(Sentence sentence) {
        String sources = sentence.origins().stream().map(this::label).distinct().collect(Collectors.joining("\n"));
        return "<span title=\"" + HtmlElements.escaped(sources) + "\">"
                + sentence.runs().stream().map(this::run).collect(Collectors.joining()) + "</span>";
    }

    private String run(Run run) {
        String text = HtmlElements.escaped(run.text());
        if (run.isHole()) {
            return "<mark title=\"" + HtmlElements.escaped(label(run.origin())) + "\">" + text + "</mark>";
        }
        return run.emphasis() == Run.Emphasis.LEAD ? "<span class=\"lead\">" + text + "</span>" : text;
    }

    private String label(Origin origin) {
        return origin.accept(labels);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlView.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
