package qicao.house;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import qicao.table.Table;
import qicao.template.FrameText;
import qicao.template.PatternCatalog;

/**
 * Lets a sentence of one speech into the drafts of others only if nothing particular is left of it: outside its slots no number,
 * date, quotation, title, name, and no word but general ones. General are the words of our own wording, which knows no facts,
 * and those of {@code general-words.tsv} beside this class; those of {@code particular-words.tsv} are none, though they are made of
 * such, nor is what says which work before 工作, but for {@code before-work.tsv}.
 */
final class FactGate {
    /** What has a form of its own. */
    private static final Pattern PARTICULAR = Pattern.compile("[^\\p{IsHan}，、：；。！]");
    /** Between the words of which a particular one is made. */
    private static final String JOINT = "+";

    private static final Pattern WORK = Pattern.compile(
            "(\\p{IsHan}{2})(?:的)?工作(?!者|人员|实际|作风|会|机制|经验|思路|力度|环节|岗位|方法|任务|要求|水平|重点|部署|合力|热情|责任|进展|成效|情况|目标|措施|中)");

    /** A slot, with the measure word behind a count. */
    private static final Pattern SLOT = Pattern.compile("⟨N⟩[点项条个件]|⟨[^⟩]*⟩");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final int LONGEST = 6;

    private final Set<String> general = new HashSet<>();
    private final Set<String> particular = new HashSet<>();
    private final Set<String> beforeWork = new HashSet<>();

    /** A gate for a catalogue's words and those of the table. */
    FactGate(PatternCatalog own) {
        Table.beside(FactGate.class, "general-words.tsv").each(1, row -> general.add(row.text(0)));
        Table.beside(FactGate.class, "particular-words.tsv")
                .each(1, row -> particular.add(row.text(0).replace(JOINT, "")));
        Table.beside(FactGate.class, "before-work.tsv").each(1, row -> beforeWork.add(row.text(0)));
        own.frames().forEach(frame -> learn(frame.text()));
        own.headings().forEach(set -> set.texts().values().forEach(texts -> texts.forEach(this::learn)));
    }

    private void learn(FrameText text) {
        general.addAll(Tokens.words(text));
    }

    /** What is particular in a text with slots: the first such stretch, empty if nothing is. */
    Optional<String> particular(String text) {
        for (String literal : SLOT.split(text, -1)) {
            var sign = PARTICULAR.matcher(literal);
            if (sign.find()) {
                return Optional.of(sign.group());
            }
            Optional<String> word =
                    particular.stream().filter(literal::contains).sorted().findFirst();
            if (word.isPresent()) {
                return word;
            }
            Optional<String> work = namedWork(literal);
            if (work.isPresent()) {
                return work;
            }
            Optional<String> stretch = uncovered(literal);
            if (stretch.isPresent()) {
                return stretch;
            }
        }
        return Optional.empty();
    }

    /** A word before 工作 that says which work. */
    private Optional<String> namedWork(String text) {
        return WORK.matcher(text)
                .results()
                .map(work -> work.group(1))
                .filter(word -> !beforeWork.contains(word))
                .findFirst();
    }

    /** The longest stretch of the division with fewest characters outside general words, if it has any. */
    private Optional<String> uncovered(String text) {
        int length = text.length();
        int[] cost = new int[length + 1];
        int[] from = new int[length + 1];
        for (int end = 1; end <= length; end++) {
            cost[end] = Integer.MAX_VALUE;
            for (int begin = Math.max(0, end - LONGEST); begin < end; begin++) {
                String word = text.substring(begin, end);
                int own;
                if (general.contains(word)) {
                    own = 0;
                } else if (end - begin == 1) {
                    own = HAN.matcher(word).matches() ? 1 : 0;
                } else {
                    continue;
                }
                if (cost[begin] + own < cost[end]) {
                    cost[end] = cost[begin] + own;
                    from[end] = begin;
                }
            }
        }
        String longest = "";
        StringBuilder run = new StringBuilder();
        for (int end = length; end > 0; end = from[end]) {
            if (cost[end] > cost[from[end]]) {
                run.insert(0, text.substring(from[end], end));
            } else {
                run.setLength(0);
            }
            if (run.length() > longest.length()) {
                longest = run.toString();
            }
        }
        return Optional.of(longest).filter(word -> !word.isEmpty());
    }
}
