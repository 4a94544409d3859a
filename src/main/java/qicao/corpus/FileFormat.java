package qicao.corpus;

import java.util.List;
import java.util.Locale;

/** How a kind of file holds its text. */
interface FileFormat {
    /**
     * The text of a file.
     *
     * @throws UnreadableException if the content is damaged, locked or something else than its name says
     */
    FileText text(byte[] content) throws UnreadableException;

    /** The text of a file in the format that its name, and where the name is wrong its first bytes, tell. */
    static FileText read(String name, byte[] content) throws UnreadableException {
        FileFormat named = of(name);
        if (content.length == 0) {
            return FileText.whole(List.of());
        }
        Signature.refuseOthers(content);
        return named.text(content);
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
