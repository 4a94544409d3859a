package qicao.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;

/**
 * A YAML file that is edited where it stands: comments, order, quoting, indentation, line breaks, byte order mark and encoding of all
 * that an edit does not touch stay as they are, byte for byte.
 *
 * <p>Every edit is proved before it counts: the edited text is read, and must give the tree that the edit makes of the old one. So an
 * edit is done as told or refused, and never changes a second place. Instances are immutable.
 */
public final class YamlFile {
    private static final YamlMap NOTHING = new YamlMap(List.of(), Place.of(""));

    private final String source;
    private final YamlReader reader;
    private final byte[] mark;
    private final Charset charset;
    private final String text;
    private final YamlNode root;

    private YamlFile(String source, YamlReader reader, byte[] mark, Charset charset, String text, YamlNode root) {
        this.source = source;
        this.reader = reader;
        this.mark = mark;
        this.charset = charset;
        this.text = text;
        this.root = root;
    }

    /**
     * A file's content.
     *
     * @param source as the user knows it; places name it
     * @throws DiagnosticException if it cannot be read without errors, or not be written again in its encoding (YAML-031)
     */
    public static YamlFile of(String source, byte[] content, YamlLimits limits) {
        YamlReader reader = new YamlReader(limits);
        YamlDocument document = reader.read(source, content);
        if (document.hasErrors()) {
            throw new DiagnosticException(
                    document.diagnostics().stream().filter(Diagnostic::isError).toList());
        }
        Decoder.Decoded decoded = Decoder.decode(source, content);
        YamlFile file = new YamlFile(
                source,
                reader,
                Arrays.copyOf(content, decoded.markLength()),
                decoded.charset(),
                decoded.text().orElseThrow(),
                document.root().orElse(NOTHING));
        if (!Arrays.equals(file.content(), content)) {
            throw new DiagnosticException(Diagnostic.error("YAML-031", Place.of(source)));
        }
        return file;
    }

    /** What it holds; an empty map if it holds nothing. */
    public YamlNode root() {
        return root;
    }

    /** The file as bytes. */
    public byte[] content() {
        ByteBuffer encoded = charset.encode(text);
        byte[] content = Arrays.copyOf(mark, mark.length + encoded.remaining());
        encoded.get(content, mark.length, encoded.remaining());
        return content;
    }

    /**
     * The file after an edit.
     *
     * @throws DiagnosticException if the place is that of an alias (YAML-029), or one that an alias names (YAML-030), or if there is no
     *     way to make the edit without touching something else (YAML-031)
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public YamlFile edited(YamlEdit edit) {
        YamlNode expected = edit.accept(new TreeEdits(root));
        if (root == NOTHING) {
            return begun(expected);
        }
        SourceTree tree = new SourceTree(source, text);
        Aliases aliases = new Aliases(tree);
        aliases.refuse(edit);
        for (List<Splice> way : edit.accept(new SourceEdits(text, tree))) {
            Optional<YamlFile> edited = proved(Splice.apply(text, way), expected);
            if (edited.isPresent()) {
                return edited.get();
            }
        }
        throw new DiagnosticException(aliases.reason(edit));
    }

    /** The first key of a file without any. */
    private YamlFile begun(YamlNode expected) {
        String lineBreak = SourceText.lineBreak(text);
        boolean isEnded = text.isEmpty() || SourceText.isBreak(text.charAt(text.length() - 1));
        String added = YamlWriter.write(expected).replace("\n", lineBreak);
        return proved(text + (isEnded ? "" : lineBreak) + added, expected)
                .orElseThrow(() -> new DiagnosticException(Diagnostic.error("YAML-031", Place.of(source))));
    }

    private Optional<YamlFile> proved(String edited, YamlNode expected) {
        YamlDocument document = reader.read(source, edited);
        YamlNode read = document.root().orElse(NOTHING);
        return !document.hasErrors() && TreeEdits.areAlike(read, expected)
                ? Optional.of(new YamlFile(source, reader, mark, charset, edited, read))
                : Optional.empty();
    }
}
