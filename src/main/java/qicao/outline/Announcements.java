package qicao.outline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.Numerals;
import qicao.corpus.Line;

/** Finds 下面，我讲三点意见 before the first section. */
final class Announcements {
    private static final String COUNT = "([一二两三四五六七八九十几]{1,3}|\\d{1,2})";
    private static final Pattern SAID = Pattern.compile("(?:讲|谈|提出|提|强调|说|作|做|汇报|报告|交流|通报)(?:以下|如下|上|这么|这样)?"
            + COUNT
            + "(?:个方面|大方面|个|点|条|项|方面|句)(?:的)?(?:[^，。；：！？、\\d]{0,4}?(?:意见|要求|问题|看法|希望|建议|体会|想法|认识|内容|事情|事|话|情况))?");
    private static final Pattern FROM =
            Pattern.compile("从(?:以下|如下)?" + COUNT + "个?方面[^，。；：！？]{0,12}?(?:讲|谈|报告|汇报|强调|说明|提)[^，。；：！？]{0,6}");
    /** Announcements stand near the end of the front matter; without a section the search ends here. */
    private static final double FRONT_SHARE = 0.4;

    private static final int LONGEST_SEARCHED = 6000;

    private Announcements() {}

    /** An announcement and the paragraph in which it stands. */
    record Found(Announcement announcement, int paragraph) {}

    /** The last announcement before a place. */
    static Optional<Found> before(List<Line> lines, Position end) {
        Optional<Found> found = Optional.empty();
        int last = Math.min(end.paragraph(), lines.size() - 1);
        for (int i = 0; i <= last; i++) {
            Line line = lines.get(i);
            int limit = i == end.paragraph() ? end.offset() : line.text().length();
            Optional<Found> here = in(line, i, limit);
            found = here.isPresent() ? here : found;
        }
        return found;
    }

    /** The first announcement in the first part of a speech that has no visible sections. */
    static Optional<Found> first(List<Line> lines) {
        int limit = (int) Math.ceil(lines.size() * FRONT_SHARE);
        for (int i = 0; i < limit; i++) {
            Optional<Found> here = in(lines.get(i), i, lines.get(i).text().length());
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }

    /** The last announcement of a paragraph, searched in its last characters. */
    private static Optional<Found> in(Line line, int paragraph, int limit) {
        int begin = Math.max(0, limit - LONGEST_SEARCHED);
        Optional<Found> said = lastOf(SAID, line, paragraph, begin, limit);
        return said.isPresent() ? said : lastOf(FROM, line, paragraph, begin, limit);
    }

    private static Optional<Found> lastOf(Pattern pattern, Line line, int paragraph, int begin, int limit) {
        Matcher matcher = pattern.matcher(line.text()).region(begin, limit);
        Optional<Found> found = Optional.empty();
        while (matcher.find()) {
            if (isOwn(line.text(), matcher)) {
                found = Optional.of(new Found(
                        new Announcement(count(matcher.group(1)), line.numberAt(matcher.start()), matcher.group()),
                        paragraph));
            }
        }
        return found;
    }

    /** Not 习近平强调三个方面 or 会议提出五点要求: the speaker says it of himself, and no sentence follows on it. */
    private static boolean isOwn(String text, Matcher matcher) {
        int sentence = matcher.start();
        while (sentence > 0 && "。！？；".indexOf(text.charAt(sentence - 1)) < 0) {
            sentence--;
        }
        String before = text.substring(Math.max(sentence, matcher.start() - 80), matcher.start());
        boolean first = before.contains("我")
                || before.contains("下面")
                || before.contains("这里")
                || before.contains("在此")
                || before.contains("再")
                || before.contains("借此机会");
        boolean named = matcher.group().length() > matcher.group(1).length() + 3;
        char next = matcher.end() < text.length() ? text.charAt(matcher.end()) : '。';
        boolean ends = named ? "。：；，！（".indexOf(next) >= 0 : "。：".indexOf(next) >= 0;
        return ends && (first || before.isEmpty()) && !matcher.group(1).equals("一");
    }

    private static OptionalInt count(String numeral) {
        if (numeral.contains("几")) {
            return OptionalInt.empty();
        }
        if (Character.isDigit(numeral.charAt(0))) {
            return OptionalInt.of(Integer.parseInt(numeral));
        }
        return Numerals.parse(numeral);
    }
}
