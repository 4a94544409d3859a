package qicao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import qicao.fillin.Key;
import qicao.template.Slot;

/**
 * The facts of a whole speech that its text names by their keys, 【会议.名称】, so that next year a fact is changed and not the
 * prose. A fact stands here only if the text names it: what is changed here is changed there.
 *
 * @param masthead what stands above, with names in title, subtitle and salutation
 * @param name 会议.名称
 * @param topic 会议.主题
 * @param organiser 会议.主办
 * @param purposes 会议.任务
 * @param before 议程.此前
 * @param represented 致谢.代表
 * @param thanked 致谢.对象
 * @param under 号召.依托
 * @param goal 号召.目标
 * @param parts the speech with names in it
 */
record SpeechFacts(
        Masthead masthead,
        Optional<String> name,
        Optional<String> topic,
        Optional<String> organiser,
        List<String> purposes,
        List<FrameFacts.Agenda> before,
        Optional<String> represented,
        Optional<String> thanked,
        Optional<String> under,
        Optional<String> goal,
        List<Part> parts) {
    private static final Pattern TITLE_MEETING =
            Pattern.compile("(?:.*在)?([^在]{6,40})上(?:的?(?:讲话|致辞|发言|报告|主持词|开幕词|闭幕词|政治报告).*)?");
    /** A shorter name is a word that may mean any meeting. */
    private static final int SHORTEST_NAME = 6;
    /** Before the name of this meeting; behind 市 it would be another one. 全市… says itself which one it is. */
    private static final String BEFORE_NAME = "(?<![^，。；：！？、“（\\s])|(?<=召开|举行|举办|参加|出席|这次|本次|此次|今天的|的|开好|筹备|贯彻|落实|对|为)";

    private static final String NOT_AFTER_NAME = "(?!暨|室|厅|中心|[（“])";
    private static final Pattern SCOPED = Pattern.compile("(?:\\d{4}年度?)?全\\p{IsHan}{1,2}.*");

    private static final String NAME = FactNames.of(Key.MEETING, Key.NAME);
    private static final String TOPIC_NAME = FactNames.of(Key.MEETING, Key.TOPIC);

    /** What may stand before the name that the title gives. */
    private static final Pattern SCOPE = Pattern.compile("(?:全\\p{IsHan}{1,2})?(?:\\d{4}年度?)?");

    private static final Pattern TOPIC =
            Pattern.compile("(?:\\d{4}年度?)?(全(?:国|省|市|县|区|州|盟|旗|镇|乡|校|院|局|厅|系统|公司|集团|行业|社会|体))?(?:\\d{4}年度?)?"
                    + "(\\p{IsHan}{2,10}?)工作\\p{IsHan}{0,8}会议?");
    /** In a name without 全市 these are part of a place or a body. */
    private static final Pattern PLACED = Pattern.compile(".*[省市县区镇乡街局校院公司团厅委].*|.{5,}");

    private static final String BEFORE_TOPIC =
            "(?:(?<![^，。；：！？、“（\\s])|(?<=[的年好抓进强展视创是和与对为将搞做新就])|(?<=带动|推动|结合)|(?<=[全我本各][省市县区州盟旗镇乡校院局厅]))";
    private static final String AFTER_TOPIC = "(?=工作(?!会|条例|大会|座谈|领导小组|办|推进会|动员))";
    private static final int SHORTEST_DATE = 8;
    /** So long a topic is a term wherever it stands; 安全 and 外宣 are parts of other words. */
    private static final int TERM = 4;
    /** In the name of a document a topic is that document's. */
    private static final String NOT_IN_A_TITLE = "(?![^《》]*》)";

    SpeechFacts {
        purposes = List.copyOf(purposes);
        before = List.copyOf(before);
        parts = List.copyOf(parts);
    }

    static SpeechFacts of(Masthead masthead, List<Part> parts, FrameFacts.Found found) {
        return new Finder(masthead, found).facts(parts);
    }

    /** Decides what the facts are, and where the text names them. */
    private static final class Finder {
        private final FactNames names = new FactNames();
        private final Masthead masthead;
        private final FrameFacts.Found found;

        Finder(Masthead masthead, FrameFacts.Found found) {
            this.masthead = masthead;
            this.found = found;
        }

        SpeechFacts facts(List<Part> parts) {
            Optional<String> name = name();
            name.ifPresent(this::place);
            Optional<String> organiser = bound(Slot.ORGANISER, Key.MEETING, Key.ORGANISER);
            Optional<String> purposes = bound(Slot.PURPOSES, Key.MEETING, Key.PURPOSES);
            Optional<String> represented = bound(Slot.REPRESENTED, Key.THANKS, Key.ON_BEHALF_OF);
            Optional<String> thanked = bound(Slot.THANKED, Key.THANKS, Key.RECIPIENT);
            Optional<String> under = bound(Slot.UNDER, Key.CALL, Key.UNDER);
            Optional<String> goal = bound(Slot.GOAL, Key.CALL, Key.GOAL);
            List<FrameFacts.Agenda> before = before();
            masthead.date()
                    .filter(date -> date.length() >= SHORTEST_DATE)
                    .ifPresent(date ->
                            names.wherever(Pattern.compile("(?<!\\d)" + Pattern.quote(date)), Key.DATE.chinese()));
            Optional<String> topic = name.flatMap(Finder::topic);
            topic.ifPresent(words -> names.wherever(
                    Pattern.compile(
                            words.length() >= TERM
                                    ? Pattern.quote(words) + NOT_IN_A_TITLE
                                    : BEFORE_TOPIC + Pattern.quote(words) + AFTER_TOPIC),
                    TOPIC_NAME));
            List<Part> named = parts.stream().map(this::named).toList();
            Masthead above = masthead.withText(words -> title(words, name));
            return new SpeechFacts(
                    above,
                    name.filter(words -> masthead.meeting().isPresent() || names.isUsed(NAME)),
                    topic.filter(words -> names.isUsed(TOPIC_NAME)),
                    organiser,
                    purposes.map(Filler::purposes).orElse(List.of()),
                    before,
                    represented,
                    thanked,
                    under,
                    goal,
                    named);
        }

        /** The title knows best which meeting it is; else the first that is said to be held. */
        private Optional<String> name() {
            if (masthead.meeting().isPresent()) {
                return masthead.meeting();
            }
            List<String> held = meetings().map(FrameFacts.Told::words).toList();
            String title = masthead.title().orElse("");
            Optional<String> inTitle =
                    inTitle(title).or(() -> masthead.subtitle().flatMap(Finder::inTitle));
            return held.stream()
                    .filter(title::contains)
                    .findFirst()
                    .or(() -> inTitle)
                    .or(() -> held.stream().findFirst());
        }

        private static Optional<String> inTitle(String title) {
            return Optional.of(TITLE_MEETING.matcher(title))
                    .filter(Matcher::matches)
                    .map(meeting -> meeting.group(1))
                    .filter(Filler::isMeeting);
        }

        private Stream<FrameFacts.Told> meetings() {
            return found.facts().getOrDefault(Slot.MEETING, List.of()).stream();
        }

        private void place(String name) {
            meetings()
                    .filter(told -> told.words().endsWith(name)
                            && SCOPE.matcher(told.words()
                                            .substring(0, told.words().length() - name.length()))
                                    .matches())
                    .forEach(told ->
                            names.at(new FrameFacts.Told(told.paragraph(), told.end() - name.length(), name), NAME));
            if (name.length() >= SHORTEST_NAME) {
                String before = SCOPED.matcher(name).matches() ? "" : "(?:" + BEFORE_NAME + ")";
                names.wherever(Pattern.compile(before + Pattern.quote(name) + NOT_AFTER_NAME), NAME);
            }
        }

        private Optional<String> bound(Slot slot, Key group, Key key) {
            return found.first(slot)
                    .filter(told -> names.at(told, FactNames.of(group, key)))
                    .map(FrameFacts.Told::words);
        }

        private List<FrameFacts.Agenda> before() {
            List<FrameFacts.Agenda> items = new ArrayList<>();
            for (FrameFacts.Agenda item : found.before()) {
                String path = FactNames.of(Key.AGENDA, Key.BEFORE) + "[" + (items.size() + 1) + "].";
                if (names.isFree(item.who()) && names.isFree(item.what())) {
                    names.at(item.who(), path + Key.WHO.chinese());
                    names.at(item.what(), path + Key.WHAT.chinese());
                    items.add(item);
                }
            }
            return items;
        }

        private static Optional<String> topic(String name) {
            Matcher topic = TOPIC.matcher(name);
            return topic.matches()
                            && (topic.group(1) != null
                                    || !PLACED.matcher(topic.group(2)).matches())
                    ? Optional.of(topic.group(2))
                    : Optional.empty();
        }

        /** In a title the name of the meeting is that of this one, whatever stands before it. */
        private String title(String title, Optional<String> name) {
            return title.indexOf('【') < 0 && name.filter(title::contains).isPresent()
                    ? names.replace(title, name.get(), NAME)
                    : names.in(title);
        }

        private Part named(Part part) {
            return new Part(
                    part.line(),
                    part.role(),
                    part.heading().map(names::in),
                    part.paragraphs().stream().map(names::in).toList(),
                    part.numbering(),
                    part.children().stream().map(this::named).toList());
        }
    }
}
