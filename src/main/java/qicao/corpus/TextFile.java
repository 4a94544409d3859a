package qicao.corpus;

import java.util.ArrayList;
import java.util.List;

/** Plain text and Markdown: lines end with LF, CR LF or CR, and a form feed ends a page and with it a line. */
final class TextFile implements FileFormat {
    @Override
    public FileText text(byte[] content) throws UnreadableException {
        String text = TextDecoder.decode(content);
        List<RawLine> lines = split(text);
        return new FileText(lines, TextDecoder.undecoded(lines));
    }

    static List<RawLine> split(String text) {
        List<RawLine> lines = new ArrayList<>();
        int number = 1;
        boolean blank = true;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c != '\n' && c != '\r') {
                continue;
            }
            String line = text.substring(start, i);
            if (Spaces.isBlank(line)) {
                blank = true;
            } else {
                lines.add(RawLine.of(line, number, blank));
                blank = false;
            }
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++;
            }
            number++;
            start = i + 1;
        }
        return lines;
    }
}
