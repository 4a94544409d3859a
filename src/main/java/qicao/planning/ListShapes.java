package qicao.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import qicao.chinese.MarkerFamily;
import qicao.chinese.NounPhrases;
import qicao.chinese.Verbs;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.words.WordClass;

/**
 * Decides the shape of a list and the family of its markers, by how much there is to say. Thresholds are in characters of
 * content an item; they were found by reading drafts of the samples aloud.
 */
final class ListShapes {
    /** Up to so many facts of so many characters flow without markers. */
    private static final int FLOWING_ITEMS = 4;

    private static final int FLOWING_LENGTH = 95;

    /** Up to so many wishes follow each other without markers. */
    private static final int FEW_WISHES = 4;

    /** Points this short fit into one sentence. */
    private static final int SENTENCE_LENGTH = 26;

    /** Points of this length deserve a paragraph each. */
    private static final int PARAGRAPH_LENGTH = 120;

    /** A paragraph of points is not longer than this. */
    private static final int PARAGRAPH_TOTAL = 320;

    /** Items of this length deserve a heading. */
    private static final int HEADING_LENGTH = 300;

    /** A task of this length deserves a heading even without measures. */
    private static final int TASK_LENGTH = 90;

    /** A deed of this length can stand in a row with others. */
    private static final int ROW_LENGTH = 60;

    private static final int FOUR_CHARACTERS = 4;

    /** A subject before 是 with more characters makes no 题. */
    private static final int LONGEST_SUBJECT = 4;

    private static final String PAUSE = "，";
    private static final Pattern SENTENCE_MARKS = Pattern.compile("[。；！？：]");

    private final Wording wording;
    private final MarkerFamily measures;

    ListShapes(FillIn fillIn, Wording wording) {
        this.wording = wording;
        List<Entry> all = new ArrayList<>();
        for (Entry task : fillIn.root().entries(Key.TASKS)) {
            all.addAll(task.entries(Key.MEASURES));
        }
        measures = orders(all);
    }

    /**
     * The shape of a list.
     *
     * @param level the level of the heading that the list stands under; 0 in front of the first
     */
    ListShape shape(ListKind kind, List<Entry> items, int level) {
        if (kind == ListKind.SERIES) {
            return ListShape.SENTENCE;
        }
        if (items.size() == 1 || kind == ListKind.PLAIN) {
            return ListShape.FLOWING;
        }
        if (kind == ListKind.ACTIONS) {
            return isRow(items) ? ListShape.SENTENCE : ListShape.FLOWING;
        }
        if (kind == ListKind.ORDERS && items.size() <= FEW_WISHES && areWishes(items)) {
            return ListShape.FLOWING;
        }
        int total = Facts.weight(items);
        int longest = 0;
        for (Entry item : items) {
            longest = Math.max(longest, Facts.weight(item));
        }
        int mean = total / items.size();
        boolean bracketed =
                wording.points().filter(MarkerFamily.BRACKETED::equals).isPresent();
        boolean nested = kind == ListKind.TASKS && hasMeasures(items);
        boolean wantsHeadings = mean > HEADING_LENGTH
                || (bracketed && level == 1 && kind != ListKind.MEASURES)
                || nested
                || (kind == ListKind.TASKS && mean > TASK_LENGTH);
        if (wantsHeadings && level > 0 && (mayBeHeadings(items) || (nested && headed(items)))) {
            return ListShape.HEADINGS;
        }
        ListShape points = mean > PARAGRAPH_LENGTH || total > PARAGRAPH_TOTAL ? ListShape.PARAGRAPHS : ListShape.RUN_IN;
        return switch (kind) {
            case FACTS ->
                items.size() <= FLOWING_ITEMS && longest <= FLOWING_LENGTH && flows(items) ? ListShape.FLOWING : points;
            case TOPICS -> longest <= SENTENCE_LENGTH ? ListShape.SENTENCE : points;
            case STORIES -> mean > FLOWING_LENGTH ? ListShape.PARAGRAPHS : points;
            default -> points;
        };
    }

    /** The markers of a list. */
    MarkerFamily family(ListKind kind, List<Entry> items) {
        Optional<MarkerFamily> wish = wording.points().filter(family -> !family.numbersHeadings());
        if (wish.isPresent() && kind != ListKind.MEASURES) {
            return wish.get();
        }
        return switch (kind) {
            case MEASURES -> wish.isPresent() ? MarkerFamily.IS : measures;
            // 一要希望大家… cannot be said.
            case ORDERS -> hasRecipients(items) ? MarkerFamily.IS : orders(items);
            default -> isJudged(items) ? MarkerFamily.NTH : MarkerFamily.IS;
        };
    }

    /** 一要 for orders, which begin with a verb or are set phrases of four characters; 一是 for topics. */
    private static MarkerFamily orders(List<Entry> items) {
        if (isJudged(items)) {
            return MarkerFamily.NTH;
        }
        for (Entry item : items) {
            String heading = item.fact(Key.HEADING).map(Fact::text).orElse("");
            if (heading.isEmpty() || heading.startsWith("要") || !(Verbs.leads(heading) || isSetPhrase(heading))) {
                return MarkerFamily.IS;
            }
        }
        return items.isEmpty() ? MarkerFamily.IS : MarkerFamily.MUST;
    }

    /** 既是任务，也是抓手 cannot follow 一是. */
    private static boolean isJudged(List<Entry> items) {
        for (Entry item : items) {
            if (item.fact(Key.HEADING).filter(heading -> judges(heading.text())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean judges(String heading) {
        int verb = heading.indexOf('是');
        return (verb >= 0 && verb <= LONGEST_SUBJECT) || WordClass.MEANING.fits(heading);
    }

    /** 责任到人, but not 资金保障, which is no deed. */
    private static boolean isSetPhrase(String heading) {
        return heading.length() == FOUR_CHARACTERS && !WordClass.NO_DEED.fits(heading);
    }

    /** Whether every item has a heading and something to say under it. */
    static boolean mayBeHeadings(List<Entry> items) {
        for (Entry item : items) {
            if (item.fact(Key.HEADING).isEmpty() || Facts.ofContent(item).size() < 2) {
                return false;
            }
        }
        return true;
    }

    private static boolean headed(List<Entry> items) {
        for (Entry item : items) {
            if (item.fact(Key.HEADING).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether statements in front of the first heading can follow each other without numbers in one paragraph. */
    static boolean follow(List<Entry> items) {
        return areStatements(items) && Facts.weight(items) <= PARAGRAPH_TOTAL;
    }

    /** Whether each 题 is a sentence by itself. */
    static boolean areStatements(List<Entry> items) {
        for (Entry item : items) {
            String heading = item.fact(Key.HEADING).map(Fact::text).orElse("");
            boolean names = heading.indexOf('是') < 0
                    && (NounPhrases.bare(heading).isPresent() || WordClass.NOUN_PHRASE.fits(heading));
            if (heading.isEmpty() || names) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether 题 and 内容 of each item are one sentence. Two that are none cannot follow each other without a number: 队伍过硬，作风扎实。
     * 履行责任的体现。
     */
    private static boolean flows(List<Entry> items) {
        for (Entry item : items) {
            String heading = item.fact(Key.HEADING).map(Fact::text).orElse("");
            if (heading.isEmpty()
                    || heading.contains(PAUSE)
                    || item.fact(Key.BODY)
                            .map(Fact::text)
                            .filter(Facts::holdsSentences)
                            .isPresent()
                    || NounPhrases.bare(heading).isPresent()
                    || WordClass.NOUN_PHRASE.fits(heading)) {
                return false;
            }
        }
        return true;
    }

    /** Deeds that one sentence can hold: 在机关……；在企业……. Where each has its own owner, each is a sentence. */
    private static boolean isRow(List<Entry> items) {
        for (Entry item : items) {
            if (item.fact(Key.OWNER).isPresent()
                    || Facts.weight(item) > ROW_LENGTH
                    || item.fact(Key.BODY)
                            .filter(body -> SENTENCE_MARKS.matcher(body.text()).find())
                            .isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** 希望甲……。希望乙……。: each is a wish for somebody else, which nobody numbers. */
    private static boolean areWishes(List<Entry> items) {
        Set<String> recipients = new HashSet<>();
        for (Entry item : items) {
            item.fact(Key.RECIPIENT).map(Fact::text).ifPresent(recipients::add);
        }
        return recipients.size() == items.size();
    }

    private static boolean hasRecipients(List<Entry> items) {
        return items.stream().anyMatch(item -> item.fact(Key.RECIPIENT).isPresent());
    }

    private static boolean hasMeasures(List<Entry> items) {
        for (Entry item : items) {
            if (item.values().containsKey(Key.MEASURES) || item.values().containsKey(Key.CHILDREN)) {
                return true;
            }
        }
        return false;
    }
}
