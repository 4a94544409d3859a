package qicao.template;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qicao.genre.Family;
import qicao.genre.Rank;
import qicao.genre.Role;

/**
 * The shipped meeting types and patterns, as {@link TemplateCompiler} wrote them when the program was built. Reading a quarter
 * of a million characters of YAML would take a cold process longer than all the rest of a draft; of this file only the parts
 * are decoded that a draft asks for.
 */
final class CompiledTemplates implements PatternSource {
    /** Where on the class path the file stands; the build makes it, so it may be missing while developing. */
    static final String RESOURCE = "/qicao/templates/compiled";

    private final byte[] content;
    private final Block types;
    private final Block headings;
    private final Map<String, Block> frames = new LinkedHashMap<>();

    /** A stretch of the file, in bytes. */
    private record Block(int offset, int length) {
        Block next(int size) {
            return new Block(offset + length, size);
        }
    }

    /** Reads one thing. */
    private interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }

    /** Opens a file that {@link TemplateCompiler} wrote. */
    CompiledTemplates(byte[] content) {
        this.content = content;
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            types = new Block(in.readInt(), in.readInt());
            headings = types.next(in.readInt());
            Block block = headings;
            for (int left = in.readInt(); left > 0; left--) {
                String part = in.readUTF();
                block = block.next(in.readInt());
                frames.put(part, block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of this program; empty if it was not built with Maven. */
    static Optional<CompiledTemplates> shipped() {
        try (InputStream in = CompiledTemplates.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(new CompiledTemplates(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    MeetingTypes types() {
        return new MeetingTypes(read(types, in -> list(in, CompiledTemplates::type)));
    }

    @Override
    public List<String> parts() {
        return List.copyOf(frames.keySet());
    }

    @Override
    public List<Frame> frames(String part) {
        Block block = frames.get(part);
        return block == null ? List.of() : read(block, in -> list(in, frame -> frame(part, frame)));
    }

    @Override
    public List<HeadingSet> headings() {
        return read(headings, in -> list(in, CompiledTemplates::headingSet));
    }

    private <T> T read(Block block, Reading<T> reading) {
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(content, block.offset(), block.length()))) {
            return reading.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MeetingType type(DataInputStream in) throws IOException {
        return new MeetingType(
                in.readUTF(),
                in.readUTF(),
                strings(in),
                Family.valueOf(in.readUTF()),
                list(in, CompiledTemplates::role),
                list(in, section -> list(section, CompiledTemplates::role)),
                strings(in),
                strings(in),
                strings(in),
                map(in, text -> text.readUTF()),
                in.readUTF());
    }

    private static Frame frame(String part, DataInputStream in) throws IOException {
        return new Frame(
                in.readUTF(),
                part,
                in.readUTF(),
                text(in),
                Set.copyOf(strings(in)),
                ranks(in),
                strings(in),
                Frame.Provenance.valueOf(in.readUTF()),
                in.readInt());
    }

    private static HeadingSet headingSet(DataInputStream in) throws IOException {
        return new HeadingSet(
                in.readUTF(),
                in.readUTF(),
                in.readInt(),
                Set.copyOf(strings(in)),
                map(in, texts -> list(texts, CompiledTemplates::text)));
    }

    private static FrameText text(DataInputStream in) throws IOException {
        return FrameText.parse(in.readUTF());
    }

    private static Role role(DataInputStream in) throws IOException {
        return Role.valueOf(in.readUTF());
    }

    private static Set<Rank> ranks(DataInputStream in) throws IOException {
        Set<Rank> ranks = EnumSet.noneOf(Rank.class);
        for (int left = in.readInt(); left > 0; left--) {
            ranks.add(Rank.valueOf(in.readUTF()));
        }
        return ranks;
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        return list(in, text -> text.readUTF());
    }

    private static <T> List<T> list(DataInputStream in, Reading<T> item) throws IOException {
        int size = in.readInt();
        List<T> list = new ArrayList<>(size);
        for (int left = size; left > 0; left--) {
            list.add(item.read(in));
        }
        return list;
    }

    private static <T> Map<String, T> map(DataInputStream in, Reading<T> value) throws IOException {
        Map<String, T> map = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String key = in.readUTF();
            map.put(key, value.read(in));
        }
        return map;
    }
}
