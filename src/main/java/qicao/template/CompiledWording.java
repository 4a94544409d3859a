package qicao.template;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import qicao.genre.Rank;

/** A file of sections or headings that the build has read before; a part is decoded when somebody asks for it. */
final class CompiledWording implements WordingFile {
    private final byte[] content;
    private final Map<String, Block> frames = new LinkedHashMap<>();
    private final Block headings;
    private final Block ids;

    /** Opens a block that {@link TemplateCompiler} wrote. */
    CompiledWording(byte[] content, Block whole) {
        this.content = content;
        try (DataInputStream in = whole.open(content)) {
            List<String> parts = BinaryReader.strings(in);
            int[] lengths = new int[parts.size() + 2];
            int length = 0;
            for (int index = 0; index < lengths.length; index++) {
                lengths[index] = in.readInt();
                length += lengths[index];
            }
            // The blocks are the end of the whole.
            int offset = whole.offset() + whole.length() - length;
            for (int index = 0; index < parts.size(); index++) {
                frames.put(parts.get(index), new Block(offset, lengths[index]));
                offset += lengths[index];
            }
            headings = new Block(offset, lengths[parts.size()]);
            ids = headings.next(lengths[parts.size() + 1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Collection<String> parts() {
        return frames.keySet();
    }

    @Override
    public List<Frame> frames(String part) {
        Block block = frames.get(part);
        return block == null
                ? List.of()
                : block.read(content, in -> BinaryReader.list(in, frame -> frame(part, frame)));
    }

    @Override
    public List<HeadingSet> headings() {
        return headings.read(content, in -> BinaryReader.list(in, CompiledWording::headingSet));
    }

    @Override
    public Set<String> ids() {
        return new LinkedHashSet<>(ids.read(content, BinaryReader::strings));
    }

    @Override
    public Set<String> removed() {
        return Set.of();
    }

    private static Frame frame(String part, DataInputStream in) throws IOException {
        return new Frame(
                in.readUTF(),
                part,
                in.readUTF(),
                text(in),
                Set.copyOf(BinaryReader.strings(in)),
                ranks(in),
                BinaryReader.strings(in),
                Frame.Provenance.valueOf(in.readUTF()),
                in.readInt());
    }

    private static HeadingSet headingSet(DataInputStream in) throws IOException {
        return new HeadingSet(
                in.readUTF(),
                in.readUTF(),
                in.readInt(),
                Set.copyOf(BinaryReader.strings(in)),
                BinaryReader.map(in, texts -> BinaryReader.list(texts, CompiledWording::text)));
    }

    private static FrameText text(DataInputStream in) throws IOException {
        return new FrameText(BinaryReader.list(in, part -> {
            boolean isSlot = part.readBoolean();
            String text = part.readUTF();
            return isSlot ? new FrameText.SlotPart(Slot.named(text).orElseThrow()) : new FrameText.Literal(text);
        }));
    }

    private static Set<Rank> ranks(DataInputStream in) throws IOException {
        Set<Rank> ranks = EnumSet.noneOf(Rank.class);
        for (int left = in.readInt(); left > 0; left--) {
            ranks.add(Rank.valueOf(in.readUTF()));
        }
        return ranks;
    }
}
