package qicao.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.Verbs;
import qicao.template.Frame;
import qicao.template.Slot;
import qicao.words.TimeKind;

/** Reads who does something by when from the clauses that say so, which are composed of the frames of {@code duty.*}. */
final class DutyReader {
    /** What a body's name ends in. */
    private static final Pattern BODY = Pattern.compile(
            "(?:局|委|办|(?<![全干内])部|厅|院|站|公司|中心|党组|政府|处|科|室|所|组|队|园|镇|乡|街道|县|区|村|社区|校|集团|银行|工会|支部|单位|部门|企业|班|协会|联合会|书记|主任|长|馆|社|厂|车间|妇联|残联|客户|房东|党员|干部|机关|海关)$");

    /** A name that a mark or a word of the clause closes. */
    private static final String NAMED = "[^，。；：！？]{2,60}?";

    private static final String WHEN = "[^，。；：！？]{2,12}?";
    private static final int LONGEST_NAME = 18;
    /** 市委 before 宣传部 is the beginning of a name. */
    private static final int SHORT_NAME = 3;

    private static final Pattern OFFICE = Pattern.compile("\\p{IsHan}{1,6}?(?:局|部|委|办|办公室|中心|专班|小组)(?!分)");
    private static final String AND = "、和及与";
    private static final String STOPS = "，。；：！？要把将对向在从给让使";

    /** A time that stands between who and what. */
    private static final String BARE_WHEN = "(?:(?:今|明|本|当|后)年|\\d{4}年)?"
            + "(?:\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|底|初|末)?(?:之?前|以前|内|起)|[一二三四]季度(?:末|底)?前|[上下]半年前|[年月]底前|[^，。\\d、]{0,3}节前|汛期?前)";

    private static final Pattern TIME = Pattern.compile(BARE_WHEN);
    /** What a time ends in. */
    private static final Pattern TIME_END =
            Pattern.compile(".*(?:前|内|起|后|底|末|中|间|旬|日|月|年|夜|上|晚|周|度|期|时|天|常|每[^，]{1,3})");
    /** What may follow a name that no mark closes. */
    private static final Pattern DEED = Pattern.compile("[把将对向在从与给按先每让逐一两三四五六七八九十\\d“]|" + BARE_WHEN);
    /** What a name does not begin with: words of the sentence around it. */
    private static final Pattern NO_NAME =
            Pattern.compile("[要把将对让使在从为与和及、请由以按]|我们|大家|同时|继续|进一步|认真|切实|特别|尤其|关键|重点|一律|必须|都|也|还");

    private final List<Pattern> before = new ArrayList<>();
    private final List<Pattern> behind = new ArrayList<>();
    private final List<Pattern> firsts;

    /**
     * What was read.
     *
     * @param deed the words without who and when
     */
    record Read(String deed, Optional<String> owner, Optional<String> deadline) {}

    DutyReader(Wordings wordings) {
        List<String> first = regexes(wordings, "duty.first");
        List<String> when = regexes(wordings, "duty.when");
        List<String> opening = new ArrayList<>();
        for (String part : List.of("duty.norm", "duty.front", "duty.ahead")) {
            regexes(wordings, part).stream()
                    .filter(clause -> !clause.endsWith(")"))
                    .forEach(opening::add);
        }
        for (String clause : opening) {
            first.forEach(time -> before.add(Pattern.compile(time + clause)));
            when.stream()
                    .filter(time -> time.indexOf('(') > 0)
                    .forEach(time -> before.add(Pattern.compile(clause + time.replace(WHEN, BARE_WHEN))));
            before.add(Pattern.compile(clause));
        }
        firsts = first.stream().map(Pattern::compile).toList();
        String subject = "(?:" + String.join("|", regexes(wordings, "duty.subject")) + ")?";
        List<String> endings = new ArrayList<>(regexes(wordings, "duty.only"));
        String verbs = "(?:" + String.join("|", regexes(wordings, "duty.verb")) + ")";
        for (String time : when) {
            endings.add(time + verbs);
            regexes(wordings, "duty.who").forEach(who -> endings.add(who + time + verbs));
        }
        endings.forEach(ending -> behind.add(Pattern.compile("[，。]" + subject + ending + "$")));
    }

    private static List<String> regexes(Wordings wordings, String part) {
        return wordings.catalogue().part(part).stream().map(DutyReader::regex).toList();
    }

    private static String regex(Frame frame) {
        StringBuilder regex = new StringBuilder();
        frame.text()
                .read(
                        literal -> regex.append(literal),
                        slot -> regex.append(slot == Slot.OWNER ? "(?<who>" + NAMED + ")" : "(?<when>" + WHEN + ")"));
        return regex.toString();
    }

    /** Who and when of an item without its 题 and its last full stop. */
    Read read(String words) {
        Read last = behind(words);
        Read found = before(last.deed());
        boolean doubled = (found.owner().isPresent() && last.owner().isPresent())
                || (found.deadline().isPresent() && last.deadline().isPresent());
        Read time = doubled && last.deadline().isEmpty() ? time(last.deed()) : last;
        return doubled
                ? new Read(time.deed(), last.owner(), last.deadline().or(time::deadline))
                : new Read(
                        found.deed(),
                        found.owner().or(last::owner),
                        found.deadline().or(last::deadline));
    }

    /** What stands behind the deed: of several readings the one that takes most. */
    Read behind(String words) {
        Read longest = new Read(words, Optional.empty(), Optional.empty());
        for (Pattern pattern : behind) {
            Matcher matcher = pattern.matcher(words);
            for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
                if (matcher.start() < longest.deed().length() && isSound(pattern, matcher)) {
                    longest = read(words.substring(0, matcher.start()), pattern, matcher);
                    break;
                }
            }
        }
        return longest;
    }

    /** A time before the deed, whoever does it. */
    private Read time(String words) {
        return firsts.stream()
                .map(pattern -> pattern.matcher(words))
                .filter(matcher ->
                        matcher.lookingAt() && matcher.end() < words.length() && isTime(matcher.group("when")))
                .map(matcher ->
                        new Read(words.substring(matcher.end()), Optional.empty(), Optional.of(matcher.group("when"))))
                .findFirst()
                .orElse(new Read(words, Optional.empty(), Optional.empty()));
    }

    /** What stands before it. */
    private Read before(String words) {
        for (Pattern pattern : before) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.lookingAt() && matcher.end() < words.length() && isSound(pattern, matcher)) {
                return read(words.substring(matcher.end()), pattern, matcher);
            }
        }
        for (Pattern pattern : firsts) {
            Matcher time = pattern.matcher(words);
            if (time.lookingAt() && time.end() < words.length() && isSound(pattern, time)) {
                String rest = words.substring(time.end());
                int end = name(rest, false);
                return new Read(
                        rest.substring(end),
                        Optional.of(rest.substring(0, end)).filter(name -> !name.isEmpty()),
                        Optional.of(time.group("when")));
            }
        }
        int end = name(words, true);
        Matcher time = TIME.matcher(words).region(end, words.length());
        return time.lookingAt() && time.end() < words.length() && "的，".indexOf(words.charAt(time.end())) < 0
                ? new Read(
                        words.substring(time.end()),
                        Optional.of(words.substring(0, end)).filter(name -> !name.isEmpty()),
                        Optional.of(time.group()))
                : new Read(words, Optional.empty(), Optional.empty());
    }

    /**
     * Where the names at the beginning of a clause end; 0 if none stand there.
     *
     * @param timed whether a time must follow, else what they do
     */
    private static int name(String words, boolean timed) {
        int from = 0;
        while (true) {
            int end = oneName(words, from, timed);
            if (end == 0) {
                return 0;
            }
            if (end < words.length() && AND.indexOf(words.charAt(end)) >= 0) {
                from = end + 1;
            } else {
                return end;
            }
        }
    }

    private static int oneName(String words, int from, boolean timed) {
        if (NO_NAME.matcher(words.substring(from)).lookingAt() || Verbs.leads(words.substring(from))) {
            return 0;
        }
        for (int end = from + 2; end < words.length() && end - from <= LONGEST_NAME; end++) {
            if (STOPS.indexOf(words.charAt(end - 1)) >= 0) {
                return 0;
            }
            String rest = words.substring(end);
            boolean goesOn = AND.indexOf(words.charAt(end)) >= 0
                    || (timed
                            ? TIME.matcher(rest).lookingAt()
                            : DEED.matcher(rest).lookingAt() || Verbs.leads(rest));
            boolean office = !timed && OFFICE.matcher(rest).lookingAt() && end - from <= SHORT_NAME;
            if (goesOn && !office && BODY.matcher(words.substring(from, end)).find()) {
                return end;
            }
        }
        return 0;
    }

    private static Read read(String deed, Pattern pattern, Matcher matcher) {
        return new Read(deed, group(pattern, matcher, "who"), group(pattern, matcher, "when"));
    }

    private static Optional<String> group(Pattern pattern, Matcher matcher, String name) {
        return pattern.pattern().contains("(?<" + name + ">") ? Optional.of(matcher.group(name)) : Optional.empty();
    }

    private static boolean isSound(Pattern pattern, Matcher matcher) {
        return group(pattern, matcher, "who").filter(who -> !isOwner(who)).isEmpty()
                && group(pattern, matcher, "when").filter(when -> !isTime(when)).isEmpty();
    }

    private static boolean isTime(String words) {
        return TimeKind.of(words) != TimeKind.OTHER && TIME_END.matcher(words).matches();
    }

    /** 市教育局牵头、市财政局配合: a name that tells itself who does what. */
    private static boolean isDivision(String who) {
        return who.contains("牵头") || who.contains("配合") || who.contains("负责");
    }

    private static boolean isOwner(String who) {
        return !NO_NAME.matcher(who).lookingAt()
                && !Verbs.leads(who)
                && (isDivision(who) || (BODY.matcher(who).find() && who.indexOf('的') < 0));
    }
}
