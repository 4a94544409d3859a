package qicao.house;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.corpus.Line;
import qicao.genre.Role;
import qicao.house.Sentence.Context;
import qicao.outline.Outline;
import qicao.outline.Unit;

/** The sentences of a speech in text order, each with its place. */
final class Sentences {
    private static final Pattern SENTENCE = Pattern.compile("[^。！？]+[。！？]?[”’）]?");
    /** An address in front of a sentence says nothing; templates say it where it is due. */
    private static final Pattern ADDRESS = Pattern.compile(
            "^(?:(?:尊敬的)?(?:各位|同志|朋友|老师|同学|代表|委员|战友|乡亲|女士|先生|学员|职工|员工)[^，。；：！？召举]{0,16}?(?:们|代表|委员|领导|来宾|同志|朋友|嘉宾|学员))"
                    + "(?:、[^，。；：！？]{1,12})*[，！：]");

    private static final Pattern MEETING = Pattern.compile("在(.+?)(?:上|时|开幕式上|闭幕式上)?的?(?:讲话|致辞|发言|报告|总结).*");
    private static final Pattern NAMED_MEETING = Pattern.compile("[^，。；：！？、“”（）]{2,30}(?:会议|会|仪式|培训班)");
    private static final Pattern TOPIC = Pattern.compile(
            "(?:\\d{4}年度?|[x*X_〓]+年度?|20_年)?(?:(?:全\\p{IsHan}{0,3}?|\\p{IsHan}{2,3}?|[我本])(?:国|省|市|县|区|州|盟|旗|镇|乡|校|院|局|厅|系统|公司|集团|行业))?"
                    + "(\\p{IsHan}{2,8}?)(?:专项)?工作\\p{IsHan}{0,10}");
    private static final Pattern SAID_TOPIC = Pattern.compile(
            "(?:做好|抓好|推进|加强|关于|开展|就|全市|全县|全区|全镇|全乡|全校|全局|全省|我市|我县|我区|我镇|我校|召开)(?:当前|今年|下一步|新形势下的?|新时期的?)?(\\p{IsHan}{2,6}?)工作");
    /** A topic said so often is what the speech is on. */
    private static final int OFTEN = 3;
    /** 各项工作 is no topic. */
    private static final Pattern NO_TOPIC = Pattern.compile(
            ".*(?:各项|这项|此项|重点|主要|具体|当前|今后|今年|去年|一步|全部|本职|实际|日常|组织|领导|我们|以下|有关|相关|开展|做好|加强|推进|抓好|方面).*|.*[的了是在和与及].*");

    private Sentences() {}

    static List<Sentence> of(Outline outline) {
        Context context = context(outline);
        List<Sentence> sentences = new ArrayList<>();
        List<Unit> units = outline.units();
        int firstSection = first(units);
        int lastSection = last(units);
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.role() == Role.SALUTATION || unit.level() > 1) {
                if (unit.level() > 1) {
                    inner(outline, i, context, sentences);
                }
                continue;
            }
            List<Line> paragraphs = outline.body(i);
            boolean list = i + 1 < units.size() && units.get(i + 1).level() > 1;
            boolean turns = unit.level() == 1 || i == 0 || units.get(i - 1).role() != unit.role();
            for (int p = 0; p < paragraphs.size(); p++) {
                List<String> texts = split(paragraphs.get(p).text());
                for (int s = 0; s < texts.size(); s++) {
                    boolean first = p == 0 && s == 0;
                    boolean last = p == paragraphs.size() - 1 && s == texts.size() - 1;
                    Set<Spot> spots = EnumSet.noneOf(Spot.class);
                    add(spots, Spot.LEAD, first && turns);
                    add(spots, Spot.BEFORE_LIST, last && list);
                    if (unit.level() == 1) {
                        add(spots, Spot.TAIL, last && !list && paragraphs.size() + texts.size() > 2);
                    } else {
                        add(spots, Spot.FRONT, i < firstSection);
                        add(spots, Spot.END, i > lastSection);
                        add(spots, Spot.FIRST, first && sentences.isEmpty());
                        add(spots, Spot.BEFORE_SECTIONS, last && i + 1 == firstSection);
                        add(spots, Spot.LAST, last && i == units.size() - 1);
                        add(spots, Spot.TAIL, last && i < firstSection && !list);
                    }
                    add(
                            sentences,
                            new Sentence(context, paragraphs.get(p).numberAt(0), unit.role(), spots, texts.get(s)));
                }
            }
        }
        return sentences;
    }

    /** The sentences of a unit of a lower level: none has a place of its own but the last of a section that ends in items. */
    private static void inner(Outline outline, int index, Context context, List<Sentence> sentences) {
        List<Unit> units = outline.units();
        boolean ends = index + 1 == units.size() || units.get(index + 1).level() <= 1;
        List<Line> paragraphs = outline.body(index);
        for (int p = 0; p < paragraphs.size(); p++) {
            List<String> texts = split(paragraphs.get(p).text());
            for (int s = 0; s < texts.size(); s++) {
                // Behind items a section is rounded off in a paragraph of its own.
                boolean tail = ends && p > 0 && p == paragraphs.size() - 1 && s == texts.size() - 1;
                add(
                        sentences,
                        new Sentence(
                                context,
                                paragraphs.get(p).numberAt(0),
                                units.get(index).role(),
                                tail ? EnumSet.of(Spot.TAIL) : EnumSet.noneOf(Spot.class),
                                texts.get(s)));
            }
        }
    }

    private static void add(List<Sentence> sentences, Sentence sentence) {
        if (!sentence.text().isEmpty()) {
            sentences.add(sentence);
        }
    }

    private static void add(Set<Spot> spots, Spot spot, boolean there) {
        if (there) {
            spots.add(spot);
        }
    }

    private static List<String> split(String paragraph) {
        List<String> sentences = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(paragraph);
        while (sentence.find()) {
            sentences.add(ADDRESS.matcher(sentence.group().strip()).replaceFirst(""));
        }
        return sentences;
    }

    /** The first unit of level 1; without one, behind all. */
    private static int first(List<Unit> units) {
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).level() == 1) {
                return i;
            }
        }
        return units.size();
    }

    /** The last unit that belongs to a section; without one, the last that does not close. */
    private static int last(List<Unit> units) {
        int last = -1;
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).level() > 0 || (last < 0 && units.get(i).role() != Role.CLOSING)) {
                last = i;
            }
        }
        for (int i = units.size() - 1; i > 0 && first(units) == units.size(); i--) {
            if (units.get(i).role() != Role.CLOSING) {
                return i;
            }
        }
        return last;
    }

    static Context context(Outline outline) {
        Optional<String> meeting = outline.speech().title().flatMap(Sentences::meeting);
        String text = outline.speech().lines().stream().map(Line::text).reduce("", (one, other) -> one + "\n" + other);
        Set<String> topics = new LinkedHashSet<>();
        meeting.flatMap(Sentences::topic).ifPresent(topics::add);
        Matcher said = SAID_TOPIC.matcher(text);
        while (said.find()) {
            String topic = said.group(1);
            if (!NO_TOPIC.matcher(topic).matches() && occurrences(text, topic + "工作") >= OFTEN) {
                topics.add(topic);
            }
        }
        List<String> longest = new ArrayList<>(topics);
        longest.sort(
                (one, other) -> other.length() != one.length() ? other.length() - one.length() : one.compareTo(other));
        return new Context(outline.speech().path(), outline.meetingType(), meeting, longest);
    }

    private static Optional<String> meeting(String title) {
        return Optional.of(MEETING.matcher(title))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .filter(name -> NAMED_MEETING.matcher(name).matches());
    }

    private static Optional<String> topic(String meeting) {
        return Optional.of(TOPIC.matcher(meeting))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .filter(topic -> !NO_TOPIC.matcher(topic).matches());
    }

    private static int occurrences(String text, String words) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            count++;
        }
        return count;
    }
}
