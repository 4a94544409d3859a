package qicao.corpus;

import java.util.List;
import java.util.Locale;

/** How a kind of file holds its text. */
interface FileFormat {
    /**
     * The lines of a file that are not blank, in order, as they stand.
     *
     * @throws UnreadableException if the content is damaged, locked or something else than its name says
     */
    List<RawLine> lines(byte[] content) throws UnreadableException;

    /**
     * The format of a file by its name.
     *
     * @throws UnreadableException if the ending is none that holds a text we can read
     */
    static FileFormat of(String name) throws UnreadableException {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt", "text", "md", "markdown" -> new TextFile();
            case "docx", "docm" -> new DocxFile();
            case "doc", "wps" -> new DocFile();
            case "html", "htm" -> new HtmlFile();
            default -> throw new UnreadableException("CORPUS-003", "." + ending);
        };
    }
}
