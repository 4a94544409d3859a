package qicao.studio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The files of the page: a fixed map, so that no path from a browser ever reaches the disk. */
final class Assets {
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String STYLE = "text/css; charset=utf-8";

    private final Map<String, Reply> files = new HashMap<>();

    Assets() {
        add("/", "index.html", "text/html; charset=utf-8");
        add("/icon.svg", "icon.svg", "image/svg+xml");
        add("/studio.css", "studio.css", STYLE);
        add("/page.css", "/qicao/draft/page.css", STYLE);
        for (String script : new String[] {"app", "server", "home", "workbench", "form", "sheet", "panels", "dom"}) {
            add("/" + script + ".js", script + ".js", SCRIPT);
        }
    }

    Optional<Reply> at(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private void add(String path, String resource, String type) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
            files.put(path, Reply.shown(type, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
