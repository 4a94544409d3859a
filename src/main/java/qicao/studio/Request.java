package qicao.studio;

import com.sun.net.httpserver.Headers;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import qicao.corpus.CorpusReader;
import qicao.corpus.Manuscript;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.yaml.YamlDocument;
import qicao.yaml.YamlLimits;
import qicao.yaml.YamlList;
import qicao.yaml.YamlMap;
import qicao.yaml.YamlNode;
import qicao.yaml.YamlReader;
import qicao.yaml.YamlScalar;

/**
 * A call of the page: members of a JSON object, or the bytes of a file with members in headers. JSON is read as YAML, which it is a part
 * of, so that nothing in it is ever interpreted.
 */
final class Request {
    /** Numbers of edits and items have no more digits. */
    private static final int LONGEST_NUMBER = 9;

    private static final int DEPTH = 12;
    private static final int NODES = 100_000;
    private static final YamlLimits LIMITS = new YamlLimits(Server.MOST_BYTES, NODES, DEPTH, Server.MOST_BYTES);

    private final Headers headers;
    private final byte[] body;

    Request(Headers headers, byte[] body) {
        this.headers = headers;
        this.body = body;
    }

    /** The file that was sent. */
    byte[] file() {
        return body;
    }

    /**
     * The file that was sent as a text.
     *
     * @throws DiagnosticException if it cannot be read
     */
    Manuscript manuscript() {
        Manuscript text = CorpusReader.manuscript(fileName(), body);
        List<Diagnostic> errors =
                text.diagnostics().stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            throw new DiagnosticException(errors);
        }
        return text;
    }

    /** Its name without any folder. */
    String fileName() {
        String name = header("X-Name");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** A member that goes with a file; empty if there is none. */
    String header(String name) {
        try {
            String value = headers.getFirst(name);
            return value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(name);
        }
    }

    /** The members of a call without a file. */
    Members members() {
        YamlDocument document = new YamlReader(LIMITS).read("request", body);
        if (document.hasErrors()) {
            throw new DiagnosticException(document.diagnostics());
        }
        return document.root()
                .filter(YamlMap.class::isInstance)
                .map(root -> new Members((YamlMap) root))
                .orElseThrow(() -> new BadRequestException("body"));
    }

    /** The members of an object. */
    record Members(YamlMap map) {
        /** A text that must be there. */
        String text(String name) {
            return find(name).orElseThrow(() -> new BadRequestException(name));
        }

        /** A text, if it is there. */
        Optional<String> find(String name) {
            return map.get(name).filter(YamlScalar.class::isInstance).map(value -> ((YamlScalar) value).text());
        }

        /** Whether a member says {@code true}. */
        boolean flag(String name) {
            return find(name).filter("true"::equals).isPresent();
        }

        /** A number from 0 that must be there. */
        int number(String name) {
            return parsed(text(name)).orElseThrow(() -> new BadRequestException(name));
        }

        /** The numbers of a list. */
        List<Integer> numbers(String name) {
            return list(name).stream()
                    .map(item -> item instanceof YamlScalar scalar ? parsed(scalar.text()) : OptionalInt.empty())
                    .map(number -> number.orElseThrow(() -> new BadRequestException(name)))
                    .toList();
        }

        /** The objects of a list. */
        List<Members> objects(String name) {
            return list(name).stream()
                    .map(item -> item instanceof YamlMap object ? object : null)
                    .map(object -> {
                        if (object == null) {
                            throw new BadRequestException(name);
                        }
                        return new Members(object);
                    })
                    .toList();
        }

        private List<YamlNode> list(String name) {
            return map.get(name)
                    .filter(YamlList.class::isInstance)
                    .map(list -> ((YamlList) list).items())
                    .orElseThrow(() -> new BadRequestException(name));
        }

        private static OptionalInt parsed(String text) {
            boolean isNumber = !text.isEmpty()
                    && text.length() <= LONGEST_NUMBER
                    && text.chars().allMatch(c -> c >= '0' && c <= '9');
            return isNumber ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
        }
    }
}
