package qicao.template;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import qicao.fingerprint.Fingerprint;
import qicao.genre.Family;
import qicao.genre.Role;

/**
 * What {@link TemplateCompiler} made of the shipped meeting types, sections and headings when the program was built. Reading them
 * would take a cold process longer than all the rest of a draft; of this file only what a draft asks for is decoded. A folder's
 * file is the same as the shipped one if its content has the same mark.
 */
final class CompiledTemplates {
    /** Where on the class path the file stands; the build makes it, so it may be missing while developing. */
    static final String RESOURCE = "/qicao/templates/compiled";

    private final byte[] content;
    private final Map<String, Entry> files = new LinkedHashMap<>();
    private final String fingerprint;

    private record Entry(FileMark mark, Block block) {}

    /** Opens a file that {@link TemplateCompiler} wrote. */
    CompiledTemplates(byte[] content) {
        this.content = content;
        ByteArrayInputStream bytes = new ByteArrayInputStream(content);
        try (DataInputStream in = new DataInputStream(bytes)) {
            List<String> names = new ArrayList<>();
            List<FileMark> marks = new ArrayList<>();
            List<Integer> lengths = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                names.add(in.readUTF());
                marks.add(FileMark.read(in));
                lengths.add(in.readInt());
            }
            int head = content.length - bytes.available();
            this.fingerprint = Fingerprint.of(Arrays.copyOf(content, head));
            Block block = new Block(0, head);
            for (int index = 0; index < names.size(); index++) {
                block = block.next(lengths.get(index));
                files.put(names.get(index), new Entry(marks.get(index), block));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether two were made of the same files: that of their names and marks. */
    String fingerprint() {
        return fingerprint;
    }

    /** The file of this program. */
    static CompiledTemplates shipped() {
        try (InputStream in = CompiledTemplates.class.getResourceAsStream(RESOURCE)) {
            return new CompiledTemplates(in == null ? ShippedTemplates.compile(onClassPath()) : in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** The folder of the templates in a program that was not built with Maven. */
    private static Path onClassPath() {
        try {
            URL types = CompiledTemplates.class.getResource("/qicao/templates/" + MeetingTypes.FILE);
            return Objects.requireNonNull(
                    Path.of(Objects.requireNonNull(types).toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of the files of sections and headings, sections in front, in alphabetical order. */
    List<String> wordings() {
        List<String> names = new ArrayList<>(files.keySet());
        names.remove(MeetingTypes.FILE);
        return names;
    }

    /** What a file of sections or headings says. */
    WordingFile wording(String name) {
        return new CompiledWording(content, entry(name).block());
    }

    MeetingTypes types() {
        return new MeetingTypes(
                entry(MeetingTypes.FILE).block().read(content, in -> BinaryReader.list(in, CompiledTemplates::type)));
    }

    /** Whether a file's content is the one that was compiled. */
    boolean isOf(String name, byte[] file) {
        Entry entry = files.get(name);
        return entry != null && entry.mark().marks(file);
    }

    private Entry entry(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static MeetingType type(DataInputStream in) throws IOException {
        return new MeetingType(
                in.readUTF(),
                in.readUTF(),
                BinaryReader.strings(in),
                Family.valueOf(in.readUTF()),
                BinaryReader.list(in, CompiledTemplates::role),
                BinaryReader.list(in, section -> BinaryReader.list(section, CompiledTemplates::role)),
                BinaryReader.strings(in),
                BinaryReader.strings(in),
                BinaryReader.strings(in),
                BinaryReader.map(in, text -> text.readUTF()),
                in.readUTF());
    }

    private static Role role(DataInputStream in) throws IOException {
        return Role.valueOf(in.readUTF());
    }
}
