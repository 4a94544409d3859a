package qicao.docx;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is the same in all files of a style: the parts beside text, comments and core properties, and the markup of
 * document.xml around the paragraphs. {@link StylePackager} makes it with Apache POI; the build does so once for the styles
 * that the program carries ({@link ShippedPackages}), so that rendering in one of them loads no class of POI's.
 */
final class StylePackage {
    private final Measures measures;
    private final byte[] opening;
    private final byte[] ending;
    private final List<ConstantPart> parts;

    /**
     * @param opening document.xml up to the first paragraph
     * @param ending document.xml after the last paragraph
     */
    StylePackage(Measures measures, byte[] opening, byte[] ending, List<ConstantPart> parts) {
        this.measures = measures;
        this.opening = opening;
        this.ending = ending;
        this.parts = List.copyOf(parts);
    }

    /** The package that the build has made for a style of the program's own; empty if there is none. */
    static Optional<StylePackage> shipped(String styleName) {
        try (InputStream in = StylePackage.class.getResourceAsStream(resource(styleName))) {
            return in == null ? Optional.empty() : Optional.of(load(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(resource(styleName), e);
        }
    }

    /** Where on the class path the package of a shipped style stands. */
    static String resource(String styleName) {
        return "/qicao/styles/" + styleName + ".package";
    }

    Measures measures() {
        return measures;
    }

    byte[] opening() {
        return opening;
    }

    byte[] ending() {
        return ending;
    }

    List<ConstantPart> parts() {
        return parts;
    }

    void save(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        measures.save(out);
        out.writeInt(opening.length);
        out.write(opening);
        out.writeInt(ending.length);
        out.write(ending);
        out.writeInt(parts.size());
        for (ConstantPart part : parts) {
            part.save(out);
        }
        out.flush();
    }

    static StylePackage load(byte[] content) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        Measures measures = Measures.load(in);
        byte[] opening = in.readNBytes(in.readInt());
        byte[] ending = in.readNBytes(in.readInt());
        List<ConstantPart> parts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            parts.add(ConstantPart.load(in));
        }
        return new StylePackage(measures, opening, ending, parts);
    }
}
