package qicao.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.WordEdges;
import qicao.genre.Role;
import qicao.table.Table;

/** Recognises the meeting type from the opening, checked against the title; knows the usual order of roles of each. */
final class MeetingTypes {
    /** 召开全镇渔港工作会议: the meeting names itself. */
    private static final Pattern NAMED = Pattern.compile("(?:召开|举行|举办|这次|本次|此次)(?:的|了)?[^，。；！？]{0,40}?"
            + "(?:会议|大会|仪式|(?<![社机工协商])会(?![计员展费见场长])|班(?![子组级长次])|典礼)(?:暨[^，。；！？]{0,20}会)?");

    private static final int NAMED_WEIGHT = 4;
    private static final int TITLE_WEIGHT = 3;
    /** Before a cue that other types have too: 召开这次会议 names nothing. */
    private static final String SHARED = "~";
    /** Less than a title that names the type, more than a mention. */
    private static final int SHARED_WEIGHT = 2;

    /** What a meeting is, at the end of its name, tells more than what it is about: 防汛工作调度会. */
    private static final int LAST_WEIGHT = 1;
    /** Between the names of two meetings held as one, each with its own end: 总结表彰暨动员大会. */
    private static final Pattern JOINED = Pattern.compile("暨");
    /** What may follow the last word of a name: 表彰大会, 工作推进会议, and 会上的讲话 in a title. */
    private static final Pattern AFTER_LAST = Pattern.compile("(?:大会|会议|会|大)?(?:上的?.{0,12})?");

    private static final int OPENING_LENGTH = 500;

    private final List<MeetingCues> types;

    /**
     * What tells a type.
     *
     * @param slug of the type
     * @param cues in titles and openings
     * @param skeleton the usual roles in order
     */
    private record MeetingCues(String slug, List<String> cues, List<Role> skeleton) {}

    private MeetingTypes(List<MeetingCues> types) {
        this.types = types;
    }

    static MeetingTypes shipped() {
        return new MeetingTypes(Table.beside(MeetingTypes.class, "meeting-types.tsv")
                .rows(
                        3,
                        row -> new MeetingCues(
                                row.text(0),
                                List.of(row.text(1).split(",", -1)),
                                row.words(2).stream()
                                        .map(role -> Role.of(role).orElseThrow())
                                        .toList())));
    }

    /** The slug of the type whose cues weigh most; of equals the more specific. */
    Optional<String> recognise(Optional<String> title, String frontText) {
        String opening = frontText.substring(0, Math.min(OPENING_LENGTH, frontText.length()));
        Matcher matcher = NAMED.matcher(opening);
        String named = matcher.find() ? matcher.group() : "";
        int best = 0;
        Optional<String> slug = Optional.empty();
        for (MeetingCues type : types) {
            int score = type.cues().stream()
                    .mapToInt(cue -> weight(cue, named, title.orElse(""), opening))
                    .max()
                    .orElse(0);
            boolean last = isLast(type, named) || isLast(type, title.orElse(""));
            score += score > 0 && last ? LAST_WEIGHT : 0;
            if (score > best) {
                best = score;
                slug = Optional.of(type.slug());
            }
        }
        return slug;
    }

    private static int weight(String cue, String named, String title, String opening) {
        if (cue.startsWith(SHARED)) {
            String word = cue.substring(SHARED.length());
            return WordEdges.holds(named, word) || WordEdges.holds(title, word) ? SHARED_WEIGHT : 0;
        }
        return (WordEdges.holds(named, cue) ? NAMED_WEIGHT : 0)
                + (WordEdges.holds(title, cue) ? TITLE_WEIGHT : 0)
                + (WordEdges.holds(opening, cue) ? 1 : 0);
    }

    /** Whether a type says what kind of meeting a name ends in; the general type says nothing. */
    private boolean isLast(MeetingCues type, String names) {
        return !type.equals(types.get(types.size() - 1))
                && JOINED.splitAsStream(names)
                        .anyMatch(name -> type.cues().stream()
                                .filter(cue -> !cue.startsWith(SHARED))
                                .anyMatch(cue -> endsIn(name, cue)));
    }

    private static boolean endsIn(String name, String cue) {
        int at = name.lastIndexOf(cue);
        return at >= 0
                && AFTER_LAST.matcher(name.substring(at + cue.length())).matches()
                && WordEdges.isWhole(name, at, at + cue.length());
    }

    /** The usual order of roles of a type; that of the work conference if it is unknown. */
    List<Role> skeleton(Optional<String> slug) {
        return types.stream()
                .filter(type -> type.slug().equals(slug.orElse("")))
                .findFirst()
                .orElse(types.get(types.size() - 1))
                .skeleton();
    }
}
