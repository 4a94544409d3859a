package qicao.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a kind of file holds its text. */
interface FileFormat {
    /**
     * The text of a file.
     *
     * @throws UnreadableException if the content is damaged, locked or something else than its name says
     */
    FileText text(byte[] content) throws UnreadableException;

    /**
     * The text of a file in the format that its name tells. What is named as a Word file is read for what its first bytes say:
     * office systems and their users give any kind of page the name .doc or .docx.
     */
    static FileText read(String name, byte[] content) throws UnreadableException {
        FileFormat named = of(name);
        if (content.length == 0) {
            return FileText.whole(List.of());
        }
        Signature.refuseOthers(content);
        return (isWord(named) ? told(content, 0).orElse(named) : named).text(content);
    }

    /** Whether a format is one of Word's. */
    static boolean isWord(FileFormat format) {
        return format instanceof DocxFile || format instanceof DocFile;
    }

    /**
     * The format that the first bytes tell; empty if they could be those of any text.
     *
     * @param depth of how many other files it is a part
     */
    static Optional<FileFormat> told(byte[] content, int depth) {
        if (OfficeBinary.isOne(content)) {
            return Optional.of(new DocFile());
        }
        if (Signature.isZip(content)) {
            return Optional.of(new DocxFile(depth));
        }
        if (Signature.isMime(content)) {
            return Optional.of(new MhtFile());
        }
        return Signature.isMarkup(content) ? Optional.of(new HtmlFile()) : Optional.empty();
    }

    /**
     * The format of a file by its name.
     *
     * @throws UnreadableException if the ending is none that holds a text we can read
     */
    static FileFormat of(String name) throws UnreadableException {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt", "text", "md", "markdown" -> new TextFile();
            case "docx", "docm", "dotx", "dotm" -> new DocxFile();
            case "doc", "wps", "dot" -> new DocFile();
            case "html", "htm", "xhtml" -> new HtmlFile();
            case "mht", "mhtml" -> new MhtFile();
            default -> throw new UnreadableException("CORPUS-003", "." + ending);
        };
    }
}
