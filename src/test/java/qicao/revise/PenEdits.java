package qicao.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a pen does to a draft: random edits of its paragraphs, in words that no fill-in has. */
public final class PenEdits {
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern SENTENCE = Pattern.compile("[^。！？；]+[。！？；]");
    private static final List<String> PHRASES = List.of("扎扎实实", "一件一件", "心里要有数", "盯紧盯牢", "再快一点", "老老实实", "不折不扣", "分头");
    private static final List<String> SENTENCES =
            List.of("这件事我再说一遍。", "大家回去以后要认真想一想。", "会后就动手！", "有困难当面讲，不要捂着。", "这个账要算清楚；", "去年的教训还在眼前。");

    private final Random random;

    public PenEdits(long seed) {
        random = new Random(seed);
    }

    /** The paragraphs after so many edits. */
    public List<String> of(List<String> paragraphs, int edits) {
        List<String> edited = new ArrayList<>(paragraphs);
        for (int i = 0; i < edits; i++) {
            edit(edited);
        }
        return edited;
    }

    private void edit(List<String> lines) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(14)) {
            case 0, 1 -> lines.set(at, figure(line));
            case 2 -> lines.set(at, inserted(line, pick(PHRASES)));
            case 3 -> lines.set(at, replaced(line, pick(PHRASES)));
            case 4 -> lines.set(at, replaced(line, ""));
            case 5 -> lines.set(at, sentence(line, pick(SENTENCES)));
            case 6 -> lines.set(at, withoutSentence(line));
            case 7 -> lines.set(at, movedSentence(line));
            case 8 -> lines.add(at + 1, pick(SENTENCES) + pick(SENTENCES).replace('；', '。'));
            case 9 -> {
                if (lines.size() > 3) {
                    lines.remove(at);
                }
            }
            case 10 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
            case 11 -> split(lines, at);
            case 12 -> {
                if (at + 1 < lines.size()) {
                    lines.set(at, line + lines.remove(at + 1));
                }
            }
            default -> lines.set(at, mark(line));
        }
        lines.replaceAll(String::strip);
        lines.removeIf(String::isEmpty);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String figure(String line) {
        List<int[]> figures = new ArrayList<>();
        Matcher figure = FIGURE.matcher(line);
        while (figure.find()) {
            figures.add(new int[] {figure.start(), figure.end()});
        }
        if (figures.isEmpty()) {
            return line;
        }
        int[] one = figures.get(random.nextInt(figures.size()));
        return line.substring(0, one[0]) + (1 + random.nextInt(900)) + line.substring(one[1]);
    }

    private String inserted(String line, String words) {
        int at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + words + line.substring(at);
    }

    private String replaced(String line, String words) {
        int from = random.nextInt(line.length());
        int to = Math.min(line.length(), from + 1 + random.nextInt(12));
        return line.substring(0, from) + words + line.substring(to);
    }

    private static List<String> sentences(String line) {
        List<String> sentences = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(line);
        int end = 0;
        while (sentence.find()) {
            sentences.add(sentence.group());
            end = sentence.end();
        }
        if (end < line.length()) {
            sentences.add(line.substring(end));
        }
        return sentences;
    }

    private String sentence(String line, String words) {
        List<String> sentences = sentences(line);
        sentences.add(random.nextInt(sentences.size() + 1), words);
        return String.join("", sentences);
    }

    private String withoutSentence(String line) {
        List<String> sentences = sentences(line);
        sentences.remove(random.nextInt(sentences.size()));
        return String.join("", sentences);
    }

    private String movedSentence(String line) {
        List<String> sentences = sentences(line);
        String moved = sentences.remove(random.nextInt(sentences.size()));
        sentences.add(random.nextInt(sentences.size() + 1), moved);
        return String.join("", sentences);
    }

    private void split(List<String> lines, int at) {
        List<String> sentences = sentences(lines.get(at));
        if (sentences.size() > 1) {
            int cut = 1 + random.nextInt(sentences.size() - 1);
            lines.set(at, String.join("", sentences.subList(0, cut)));
            lines.add(at + 1, String.join("", sentences.subList(cut, sentences.size())));
        }
    }

    private String mark(String line) {
        int at = line.indexOf('，');
        return at < 0 ? line : line.substring(0, at) + "；" + line.substring(at + 1);
    }
}
