package qicao.template;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Writes templates as {@link CompiledTemplates} and {@link CompiledWording} read them. */
final class TemplateCompiler {
    private TemplateCompiler() {}

    /**
     * A file and what was made of it.
     *
     * @param name below the folder
     */
    @SuppressWarnings("ArrayRecordComponent") // Written out, never compared.
    record Compiled(String name, byte[] content, byte[] block) {}

    /** All files as one: how many, for each its name, its mark and the length of its block in bytes, then the blocks. */
    static byte[] compile(List<Compiled> files) {
        return BinaryWriter.block(out -> {
            out.writeInt(files.size());
            for (Compiled file : files) {
                out.writeUTF(file.name());
                FileMark.of(file.content()).write(out);
                out.writeInt(file.block().length);
            }
            for (Compiled file : files) {
                out.write(file.block());
            }
        });
    }

    /** meeting-types.yaml. */
    static byte[] types(MeetingTypes types) {
        return BinaryWriter.block(out -> BinaryWriter.list(out, types.all(), TemplateCompiler::type));
    }

    /**
     * A file of sections or headings: its parts with the lengths of their blocks, the lengths of the blocks for heading sets and
     * ids, then these blocks.
     */
    static byte[] wording(WordingFile file) {
        if (!file.removed().isEmpty()) {
            throw new IllegalArgumentException("nothing to take out from: " + file.removed());
        }
        List<byte[]> blocks = new ArrayList<>();
        for (String part : file.parts()) {
            blocks.add(BinaryWriter.block(out -> BinaryWriter.list(out, file.frames(part), TemplateCompiler::frame)));
        }
        blocks.add(BinaryWriter.block(out -> BinaryWriter.list(out, file.headings(), TemplateCompiler::headingSet)));
        blocks.add(BinaryWriter.block(out -> BinaryWriter.strings(out, file.ids())));
        return BinaryWriter.block(out -> {
            BinaryWriter.strings(out, file.parts());
            for (byte[] block : blocks) {
                out.writeInt(block.length);
            }
            for (byte[] block : blocks) {
                out.write(block);
            }
        });
    }

    private static void type(DataOutputStream out, MeetingType type) throws IOException {
        out.writeUTF(type.slug());
        out.writeUTF(type.name());
        BinaryWriter.strings(out, type.aliases());
        constant(out, type.family());
        BinaryWriter.list(out, type.skeleton(), TemplateCompiler::constant);
        BinaryWriter.list(
                out,
                type.sections(),
                (section, roles) -> BinaryWriter.list(section, roles, TemplateCompiler::constant));
        BinaryWriter.strings(out, type.required());
        BinaryWriter.strings(out, type.recommended());
        BinaryWriter.strings(out, type.optional());
        BinaryWriter.map(out, type.examples(), DataOutputStream::writeUTF);
        out.writeUTF(type.evidence());
    }

    private static void frame(DataOutputStream out, Frame frame) throws IOException {
        out.writeUTF(frame.id());
        out.writeUTF(frame.idea());
        text(out, frame.text());
        BinaryWriter.strings(out, new TreeSet<>(frame.audience()));
        BinaryWriter.list(out, new TreeSet<>(frame.ranks()), TemplateCompiler::constant);
        BinaryWriter.strings(out, frame.tags());
        constant(out, frame.origin());
        out.writeInt(frame.support());
    }

    private static void headingSet(DataOutputStream out, HeadingSet set) throws IOException {
        out.writeUTF(set.id());
        out.writeUTF(set.shape());
        out.writeInt(set.clauses());
        BinaryWriter.strings(out, new TreeSet<>(set.audience()));
        BinaryWriter.map(
                out, set.texts(), (wordings, texts) -> BinaryWriter.list(wordings, texts, TemplateCompiler::text));
    }

    /** Of each part whether it is a slot, and its label or text. */
    private static void text(DataOutputStream out, FrameText text) throws IOException {
        BinaryWriter.list(out, text.parts(), (part, piece) -> {
            if (piece instanceof FrameText.SlotPart slot) {
                part.writeBoolean(true);
                part.writeUTF(slot.slot().label());
            } else if (piece instanceof FrameText.Literal literal) {
                part.writeBoolean(false);
                part.writeUTF(literal.text());
            }
        });
    }

    private static void constant(DataOutputStream out, Enum<?> constant) throws IOException {
        out.writeUTF(constant.name());
    }
}
