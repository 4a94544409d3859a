package qicao.fillin;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A group of keys that stand together. {@link Schema} lists them.
 *
 * <p>A plain text in place of a group means the group with that text at one key, so that {@code 任务: [抓好秋粮收购]} is enough.
 */
public enum Group {
    FILL_IN(null),
    SPEAKER(Key.PERSON),
    MEETING(Key.NAME),
    AGENDA(null),
    AGENDA_ITEM(Key.WHAT),
    NOTICE(null),
    GUIDANCE(Key.POINT),
    HONOURS(Key.DECISION),
    AWARD(Key.WINNERS),
    ACHIEVEMENT(Key.HEADING),
    FIGURE(Key.VALUE),
    COMPARISON(Key.DIFFERENCE),
    CASE(Key.HEADING),
    SITE(Key.VENUE),
    THANKS(Key.RECIPIENT),
    PROBLEM(Key.HEADING),
    SITUATION(Key.HEADING),
    INDICATOR(Key.VALUE),
    TARGET(Key.VALUE),
    PROJECT(Key.NAME),
    COURSE(Key.NAME),
    ELECTION(Key.BODIES),
    TASK(Key.HEADING),
    MEASURE(Key.HEADING),
    ACTION(Key.BODY),
    PHASE(Key.HEADING),
    RESPONSE(Key.BODY),
    REQUIREMENT(Key.HEADING),
    HOPE(Key.HEADING),
    CALL(Key.GOAL),
    HEADINGS(null),
    SECTION(Key.HEADING),
    WORDING(null),
    PIN(null);

    /** A heading has 10 to 33 characters, 17 in the median (34 speeches); what is longer is a sentence. */
    private static final int LONGEST_HEADING = 30;

    private static final Pattern DOCUMENT = Pattern.compile("(?:决定|通报|通知|命令|公告|名单)[》）)]?$");

    private final @Nullable Key plain;

    Group(@Nullable Key plain) {
        this.plain = plain;
    }

    /**
     * The key that a plain text in place of this group means. Where that is the heading (题), a long text or one with a
     * sentence mark is the body (内容) instead. 表彰 is the name of a decision; who is honoured has a key of its own. Empty if a text cannot stand for this group.
     */
    public Optional<Key> plainKey(String text) {
        if (this == HONOURS && !DOCUMENT.matcher(text).find()) {
            return Optional.empty();
        }
        return plain == Key.HEADING && !looksLikeHeading(text) ? Optional.of(Key.BODY) : Optional.ofNullable(plain);
    }

    private static boolean looksLikeHeading(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_HEADING
                && text.chars().noneMatch(c -> "。；！？\n".indexOf(c) >= 0);
    }
}
