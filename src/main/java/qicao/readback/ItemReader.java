package qicao.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.fillin.Key;
import qicao.readback.FramePattern.Told;
import qicao.template.Slot;

/** Reads the items of lists: 题, 内容, and the facts that stand in clauses of their own. */
final class ItemReader {
    /** So long the 题 of a point in running text is, in characters. */
    private static final int LONGEST_HEADING = 20;

    /** So long the 题 of measures are in the mean: tried on the samples and six real speeches. */
    private static final int LONGEST_MEAN = 7;

    /** So long a sentence is that is a 题. */
    private static final int LONGEST_SENTENCE = 26;

    /** Those of one list differ by so much. */
    private static final int MOST_DIFFERENCE = 9;

    /** 摸底议事（3月中旬至4月中旬）. */
    private static final Pattern ASIDE = Pattern.compile("(.+)（(.+)）");

    /** A 题 that only names what is done gets a verb: 抓好⟨结对帮扶⟩. */
    private static final String ACTIVITY = "activity";

    private static final int SET_PHRASE = 4;
    /** Clauses that are causes each by itself. */
    private static final int SHORT_CAUSE = 9;

    private static final Pattern ENDS = Pattern.compile("[。！？]");
    private static final Pattern CONCERNED = Pattern.compile("，(?:其中|涉及)(?!企业|[一二三半]|有)([^。；]{2,80})$");
    private static final Pattern ASPECT = Pattern.compile("方面$");

    /** Lists whose items somebody does. */
    private static final Set<Key> DUTIES = Set.of(Key.MEASURES, Key.TASKS, Key.RESPONSES, Key.ACTIONS, Key.CHILDREN);

    private static final Set<Key> WITH_FIGURES =
            Set.of(Key.ACHIEVEMENTS, Key.PROBLEMS, Key.SITUATION, Key.MEASURES, Key.CASES);

    private final Wordings wordings;
    private final DutyReader duties;

    ItemReader(Wordings wordings) {
        this.wordings = wordings;
        duties = new DutyReader(wordings);
    }

    /** How the 题 of the points of a list end. */
    enum Heads {
        /** They have none. */
        NONE,
        /** At the first mark. */
        CLAUSE,
        /** At the first full stop. */
        SENTENCE
    }

    /** Whether the points of a list have headings of their own: short, as long as each other, of no numbers. */
    static Heads heads(List<String> texts, Key list) {
        if (list == Key.RESPONSES) {
            return Heads.NONE;
        }
        if (list == Key.PHASES && texts.stream().allMatch(text -> text.indexOf('。') > 0)) {
            return Heads.SENTENCE;
        }
        if (!DUTIES.contains(list) && texts.stream().allMatch(ItemReader::opensWithSentence)) {
            return Heads.SENTENCE;
        }
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        int headed = 0;
        int total = 0;
        boolean stopped = false;
        for (String text : texts) {
            int end = firstEnd(text);
            String head = text.substring(0, end);
            if (DUTIES.contains(list)) {
                head = head.substring(head.indexOf('要') + 1);
            }
            if (isHead(head) && end < text.length() - 1) {
                headed++;
                total += head.length();
                stopped |= text.charAt(end) == '。';
                shortest = Math.min(shortest, head.length());
                longest = Math.max(longest, head.length());
            }
        }
        boolean most = headed * 2 > texts.size() || (DUTIES.contains(list) && headed > 0);
        // 深化体制改革，统筹平台建设 is one order; a 题 is shorter, or a sentence by itself.
        boolean orders = list == Key.MEASURES && !stopped && total > headed * LONGEST_MEAN;
        return most && !orders && longest - shortest <= MOST_DIFFERENCE ? Heads.CLAUSE : Heads.NONE;
    }

    private static boolean opensWithSentence(String text) {
        int stop = text.indexOf('。');
        return stop > 0
                && stop < text.length() - 1
                && stop <= LONGEST_SENTENCE
                && text.substring(0, stop).chars().noneMatch(Character::isDigit);
    }

    static boolean isHead(String head) {
        return !head.isEmpty()
                && head.length() <= LONGEST_HEADING
                && head.chars().noneMatch(Character::isDigit)
                && !head.startsWith("在");
    }

    private static int firstEnd(String text) {
        int at = 0;
        while (at < text.length() && "，。！？".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /**
     * Reads a point in running text.
     *
     * @param heads where the 题 of the list end
     */
    void point(String text, Key list, Heads heads, Facts item) {
        String words = bare(text);
        if (list == Key.TARGETS || list == Key.INDICATORS) {
            FigureReader.whole(list == Key.INDICATORS ? cause(words, list, item) : words, item);
            return;
        }
        if (list == Key.RESPONSES) {
            words = said(words, item);
        }
        int end = heads == Heads.SENTENCE ? words.indexOf('。') : firstEnd(words);
        String head = words.substring(0, Math.max(0, end));
        boolean titled =
                heads == Heads.SENTENCE ? end > 0 : heads == Heads.CLAUSE && end < words.length() && isHead(head);
        if (titled) {
            DutyReader.Read owned = DUTIES.contains(list)
                    ? duties.read(head)
                    : new DutyReader.Read(head, Optional.empty(), Optional.empty());
            boolean acts = owned.owner().isPresent()
                    && owned.deadline().isEmpty()
                    && !owned.deed().isEmpty();
            heading(ASPECT.matcher(acts ? owned.deed() : head).replaceFirst(""), list, item);
            if (acts) {
                item.text(Key.OWNER, owned.owner().get());
            }
            words = words.substring(end + 1);
        }
        if (list == Key.TASKS) {
            task(words, item);
        } else {
            body(words, list, item);
        }
    }

    /** Without the predicate that a 题 of four characters was given; a time in brackets is one of its own. */
    void heading(String words, Key list, Facts item) {
        Matcher time = ASIDE.matcher(words);
        if (list == Key.PHASES && time.matches()) {
            item.text(Key.HEADING, time.group(1)).text(Key.TIME, time.group(2));
            return;
        }
        item.text(
                Key.HEADING,
                wordings.part("tasks.predicate").stream()
                        .filter(pattern -> pattern.frame().tags().contains(ACTIVITY))
                        .flatMap(pattern -> pattern.whole(words).stream())
                        .flatMap(told -> told.filler(Slot.ITEM_HEADING).stream())
                        .filter(name -> name.length() == SET_PHRASE)
                        .findFirst()
                        .orElse(words));
    }

    /** What stands behind the 题. */
    void body(String text, Key list, Facts item) {
        String words = bare(text);
        if (list == Key.CASES) {
            words = last(words, Set.of("cases.lesson"), Slot.LESSON, Key.LESSON, item);
        }
        if (list == Key.ACHIEVEMENTS) {
            words = cause(words, list, item);
            Matcher but = Pattern.compile("[，。](?:但也要看到|同时也要看到|但是)，(.+)$").matcher(words);
            if (but.find()) {
                item.texts(Key.SHORTFALLS, List.of(but.group(1).split("，", -1)));
                words = words.substring(0, but.start());
            }
        }
        if (list == Key.PROBLEMS) {
            words = cause(words, list, item);
            Matcher concerned = CONCERNED.matcher(words);
            if (concerned.find()) {
                item.text(Key.UNIT, concerned.group(1));
                words = words.substring(0, concerned.start());
            }
        }
        if (list == Key.MEASURES || list == Key.REQUIREMENTS) {
            words = actions(words, item);
        }
        if (DUTIES.contains(list) || list == Key.REQUIREMENTS) {
            DutyReader.Read read = list == Key.REQUIREMENTS ? duties.behind(words) : duties.read(words);
            if (!read.deed().isEmpty()) {
                read.owner().ifPresent(owner -> item.text(Key.OWNER, owner));
                read.deadline().ifPresent(time -> item.text(Key.DEADLINE, time));
                words = read.deed();
            }
        }
        if (list == Key.MEASURES) {
            words = goal(words, item);
        }
        if (WITH_FIGURES.contains(list) && list != Key.MEASURES) {
            words = FigureReader.take(words, list == Key.PROBLEMS || list == Key.SITUATION, item);
        }
        item.text(Key.BODY, bare(words));
    }

    /** Several sentences each of which says who: the first of them and all behind it are 事项. */
    private String actions(String words, Facts item) {
        DutyReader.Read all = duties.behind(words);
        List<String> sentences = sentences(all.deed());
        int first = sentences.size();
        int owned = 0;
        for (int i = sentences.size() - 1; i >= 0; i--) {
            if (duties.read(bare(sentences.get(i))).owner().isPresent()) {
                owned++;
                first = i;
            }
        }
        if (owned < 2) {
            return words;
        }
        for (String sentence : sentences.subList(first, sentences.size())) {
            DutyReader.Read read = duties.read(bare(sentence));
            Facts action = item.item(Key.ACTIONS).text(Key.BODY, read.deed());
            read.owner().ifPresent(owner -> action.text(Key.OWNER, owner));
            read.deadline().ifPresent(time -> action.text(Key.DEADLINE, time));
        }
        return bare(String.join("", sentences.subList(0, first)))
                + words.substring(all.deed().length());
    }

    /** A task told under a heading or as a paragraph: why, target, what of it stands before its measures. */
    void task(String text, Facts item) {
        StringBuilder body = new StringBuilder();
        for (String sentence : sentences(text)) {
            Optional<Told> told = wordings.at(Set.of("tasks.why", "tasks.target"), sentence, 0)
                    .filter(found -> found.end() == sentence.length());
            if (told.isEmpty()) {
                body.append(sentence);
            } else {
                told.get().filler(Slot.TARGET).ifPresent(target -> item.text(Key.TARGET, target));
            }
        }
        if (!body.isEmpty()) {
            body(body.toString(), Key.TASKS, item);
        }
    }

    /** Takes the sentence on all measures of a task from the end of the last of them. */
    String above(String text, Facts task) {
        List<String> sentences = sentences(text);
        String last = sentences.get(sentences.size() - 1);
        if (sentences.size() == 1 || !(last.startsWith("以上工作") || last.startsWith("以上各项"))) {
            return text;
        }
        DutyReader.Read read = duties.behind("。" + bare(last));
        read.owner().ifPresent(owner -> task.text(Key.OWNER, owner));
        read.deadline().ifPresent(time -> task.text(Key.DEADLINE, time));
        return text.substring(0, text.length() - last.length());
    }

    private static String cause(String words, Key list, Facts item) {
        Matcher why = Pattern.compile("(?:[，。]主要原因是|[，。]主要是|。究其原因，主要是|。分析原因，主要是)([^。]+)$")
                .matcher(words);
        if (!why.find()) {
            return words;
        }
        if (list == Key.INDICATORS) {
            item.text(Key.CAUSE, why.group(1));
        } else {
            List<String> clauses = List.of(why.group(1).split("，", -1));
            boolean several = clauses.stream().allMatch(clause -> clause.length() <= SHORT_CAUSE);
            item.texts(Key.CAUSES, several ? clauses : List.of(why.group(1)));
        }
        return words.substring(0, why.start());
    }

    private String goal(String words, Facts item) {
        Matcher goal = Pattern.compile("[，。](?:目标是|确保|达到)([^，。]+)$").matcher(words);
        if (!goal.find() || !words.substring(goal.start() + 1).startsWith("目标是")) {
            return words;
        }
        item.text(Key.TARGET, goal.group(1));
        return words.substring(0, goal.start());
    }

    private String said(String words, Facts item) {
        Optional<Told> told = wordings.at(Set.of("responses.said"), words, 0);
        told.ifPresent(found -> {
            found.filler(Slot.WHO).ifPresent(who -> item.text(Key.WHO, who));
            found.filler(Slot.WHAT).ifPresent(what -> item.text(Key.WHAT, what));
        });
        return told.map(found -> words.substring(found.end())).orElse(words);
    }

    private String last(String words, Set<String> parts, Slot slot, Key key, Facts item) {
        List<String> sentences = sentences(words + "。");
        String last = sentences.get(sentences.size() - 1);
        Optional<Told> told = wordings.at(parts, last, 0).filter(found -> found.end() == last.length());
        if (told.isEmpty()) {
            return words;
        }
        told.get().filler(slot).ifPresent(text -> item.text(key, text));
        return bare(words.substring(0, Math.max(0, words.length() + 1 - last.length())));
    }

    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = ENDS.matcher(text);
        int from = 0;
        while (end.find()) {
            sentences.add(text.substring(from, end.end()));
            from = end.end();
        }
        if (from < text.length()) {
            sentences.add(text.substring(from));
        }
        if (sentences.isEmpty()) {
            sentences.add("");
        }
        return sentences;
    }

    /** Without the mark that its place gives it. */
    static String bare(String text) {
        String words = text.strip();
        int end = words.length();
        while (end > 0 && "。；，：".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }
}
