package qicao.template;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes types and patterns as {@link CompiledTemplates} reads them. The file begins with the offset of the first block and
 * the blocks' lengths in bytes (types, heading sets, then the number of parts and for each its name and length); lists are
 * led by their size.
 */
final class TemplateCompiler {
    private TemplateCompiler() {}

    /** Writes one thing. */
    private interface Writing<T> {
        void write(DataOutputStream out, T thing) throws IOException;
    }

    static byte[] compile(MeetingTypes types, PatternCatalog patterns) {
        byte[] typeBlock = block(out -> list(out, types.all(), TemplateCompiler::type));
        byte[] headingBlock = block(out -> list(out, patterns.headings(), TemplateCompiler::headingSet));
        List<byte[]> frameBlocks = new ArrayList<>();
        byte[] contents = block(out -> {
            out.writeInt(typeBlock.length);
            out.writeInt(headingBlock.length);
            out.writeInt(patterns.parts().size());
            for (String part : patterns.parts()) {
                byte[] frames = block(frame -> list(frame, patterns.part(part), TemplateCompiler::frame));
                frameBlocks.add(frames);
                out.writeUTF(part);
                out.writeInt(frames.length);
            }
        });
        return block(out -> {
            out.writeInt(Integer.BYTES + contents.length);
            out.write(contents);
            out.write(typeBlock);
            out.write(headingBlock);
            for (byte[] frames : frameBlocks) {
                out.write(frames);
            }
        });
    }

    private static void type(DataOutputStream out, MeetingType type) throws IOException {
        out.writeUTF(type.slug());
        out.writeUTF(type.name());
        strings(out, type.aliases());
        constant(out, type.family());
        list(out, type.skeleton(), TemplateCompiler::constant);
        list(out, type.sections(), (section, roles) -> list(section, roles, TemplateCompiler::constant));
        strings(out, type.required());
        strings(out, type.recommended());
        strings(out, type.optional());
        map(out, type.examples(), DataOutputStream::writeUTF);
        out.writeUTF(type.evidence());
    }

    private static void frame(DataOutputStream out, Frame frame) throws IOException {
        out.writeUTF(frame.id());
        out.writeUTF(frame.idea());
        text(out, frame.text());
        strings(out, new TreeSet<>(frame.audience()));
        list(out, new TreeSet<>(frame.ranks()), TemplateCompiler::constant);
        strings(out, frame.tags());
        constant(out, frame.origin());
        out.writeInt(frame.support());
    }

    private static void headingSet(DataOutputStream out, HeadingSet set) throws IOException {
        out.writeUTF(set.id());
        out.writeUTF(set.shape());
        out.writeInt(set.clauses());
        strings(out, new TreeSet<>(set.audience()));
        map(out, set.texts(), (wordings, texts) -> list(wordings, texts, TemplateCompiler::text));
    }

    private static void text(DataOutputStream out, FrameText text) throws IOException {
        out.writeUTF(text.toString());
    }

    private static void constant(DataOutputStream out, Enum<?> constant) throws IOException {
        out.writeUTF(constant.name());
    }

    private static void strings(DataOutputStream out, Collection<String> strings) throws IOException {
        list(out, strings, DataOutputStream::writeUTF);
    }

    private static <T> void list(DataOutputStream out, Collection<? extends T> list, Writing<T> item)
            throws IOException {
        out.writeInt(list.size());
        for (T thing : list) {
            item.write(out, thing);
        }
    }

    /** Sorted, so that the same templates give the same bytes. */
    private static <T> void map(DataOutputStream out, Map<String, T> map, Writing<T> value) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<String, T> entry : new TreeMap<>(map).entrySet()) {
            out.writeUTF(entry.getKey());
            value.write(out, entry.getValue());
        }
    }

    private interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static byte[] block(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
