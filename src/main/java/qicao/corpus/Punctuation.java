package qicao.corpus;

import java.text.Normalizer;

/**
 * Width and doubling of punctuation. Half-width marks beside Chinese text become full-width, but not inside numbers
 * (12.3%, 1,000, 10:30), Latin words or addresses; full-width digits and letters become half-width; -- becomes ——, three
 * dots ……; the compatibility forms that PDF files give for radicals become the characters they look like.
 */
final class Punctuation {
    /** A dot so early in a line belongs to a number: 12. */
    private static final int LIST_NUMBER = 8;

    private Punctuation() {}

    static String repaired(String line) {
        return isClean(line) ? line : mended(line, true);
    }

    /** Mends the width alone: what is doubled or stray in a writer's own text is the writer's to see. */
    static String widened(String line) {
        return isClean(line) ? line : mended(line, false);
    }

    private static String mended(String line, boolean drop) {
        Marks out = new Marks(new StringBuilder(line.length()), drop);
        boolean quoteOpen = false;
        boolean fullStops = line.indexOf('。') >= 0;
        boolean prose = fullStops || line.indexOf('，') >= 0 || line.indexOf(',') >= 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char before = i == 0 ? '\n' : line.charAt(i - 1);
            char after = i + 1 == line.length() ? '\n' : line.charAt(i + 1);
            switch (c) {
                case ',' -> out.append(separates(before, after) ? '，' : c);
                case ';' -> out.append(separates(before, after) ? '；' : c);
                case '!' -> out.append(separates(before, after) ? '！' : c);
                case '?' -> out.append(separates(before, after) ? '？' : c);
                case ':' -> out.append(after != '/' && separates(before, after) ? '：' : c);
                case '(' -> out.append(latin(before) && latin(after) ? c : '（');
                case ')' -> out.append(latin(before) && latin(after) ? c : '）');
                case '"' -> {
                    out.append(quoteOpen ? '”' : '“');
                    quoteOpen = !quoteOpen;
                }
                case '.' -> {
                    int run = run(line, i, '.');
                    if (run >= 3) {
                        out.append("……");
                        i += run - 1;
                    } else if (drop && fullStops && Shapes.isHan(before) && Shapes.isHan(after)) {
                        // A stray dot inside a sentence of a text that ends its sentences with 。
                        continue;
                    } else {
                        boolean ends = after == '\n' && i > LIST_NUMBER && prose;
                        out.append((Shapes.isHan(before) && !latin(after)) || ends ? '。' : c);
                    }
                }
                case '-' -> {
                    int run = run(line, i, '-');
                    out.append(run >= 2 ? "——" : "-");
                    i += run - 1;
                }
                case '．' -> out.append(digit(before) ? '.' : c);
                case '％' -> out.append('%');
                default -> out.append(narrow(c));
            }
        }
        return out.text().toString();
    }

    /**
     * What was mended so far.
     *
     * @param drop whether marks that say nothing are left out
     */
    private record Marks(StringBuilder text, boolean drop) {
        void append(CharSequence more) {
            text.append(more);
        }

        /** Leaves out an identical stop beside another, and what follows a colon that ends a salutation: 同志们：。 */
        void append(char c) {
            char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
            boolean doubled = (c == last && "，。、；：".indexOf(c) >= 0) || (last == '：' && (c == '。' || c == '，'));
            if (drop && last == '（' && c == '）') {
                // Brackets whose content was removed.
                text.setLength(text.length() - 1);
            } else if (!drop || !doubled) {
                text.append(c);
            }
        }
    }

    private static boolean isClean(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (",;!?:()\".-．％".indexOf(c) >= 0 || narrow(c) != c) {
                return false;
            }
            if (i > 0 && "，。、；：）".indexOf(c) >= 0 && "，。、；：（".indexOf(line.charAt(i - 1)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean separates(char before, char after) {
        boolean number = digit(before) && digit(after);
        boolean word = latin(before) && latin(after);
        return !number && !word && (wide(before) || wide(after) || (before == '%' && after != '\n'));
    }

    private static boolean wide(char c) {
        return c >= '\u2E80' || "“”‘’—…".indexOf(c) >= 0;
    }

    private static boolean latin(char c) {
        return c > ' ' && c < '\u0250';
    }

    private static boolean digit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static char narrow(char c) {
        if ((c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
            return (char) (c - '０' + '0');
        }
        if (c == '―' || c == '─' || c == '━') {
            return '—';
        }
        if (c >= '\u2E80' && c <= '\u2FDF') {
            String same = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            return same.length() == 1 ? same.charAt(0) : c;
        }
        return c;
    }

    private static int run(String line, int start, char c) {
        int end = start;
        while (end < line.length() && line.charAt(end) == c) {
            end++;
        }
        return end - start;
    }
}
