package qicao.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import qicao.draft.Origin;

/** Deadlines as they fit into a clause. The writer's wording stays; 前 or 内 is added only where grammar needs it. */
final class Deadlines {
    private static final String BEFORE_KIND = "deadline-before";
    private static final String FROM_KIND = "deadline-from";
    private static final String ONGOING_KIND = "deadline-ongoing";
    private static final String OTHER_KIND = "deadline-other";

    /** All kinds: the tags of frames that suit one of them only. */
    static final List<String> KINDS = List.of(BEFORE_KIND, FROM_KIND, ONGOING_KIND, OTHER_KIND);

    private static final Pattern FROM = Pattern.compile("(?:起|开始)$");
    private static final Pattern BEFORE = Pattern.compile("[前内]$");

    /** 每月 goes on; 每月10日前 is due. */
    private static final Pattern ONGOING =
            Pattern.compile("^(?:长期|常年|常态|持续|全年|全程|每(?!.*[前内]$)|逐|随时|平时|贯穿)|(?:坚持|推进|持续|常态化|不断线)$");

    private static final Pattern SPAN = Pattern.compile("[至到—-]");
    private static final Pattern POINT = Pattern.compile("(?:[日号底末初旬]|月份?|季度|年)$");

    /** A stretch of time, not a point: 上半年前 would be half a year too early. */
    private static final Pattern STRETCH = Pattern.compile("(?:月份?|季度|年|工作日)$");

    private Deadlines() {}

    /** The tag of the deadline's kind, as frames of duty name it. */
    static String kind(String deadline) {
        String text = deadline.strip();
        if (FROM.matcher(text).find()) {
            return FROM_KIND;
        }
        if (ONGOING.matcher(text).find()) {
            return ONGOING_KIND;
        }
        if (SPAN.matcher(text).find()) {
            return OTHER_KIND;
        }
        if (BEFORE.matcher(text).find() || POINT.matcher(text).find()) {
            return BEFORE_KIND;
        }
        return OTHER_KIND;
    }

    /** Whether a deadline of this kind can stand before the deed: 8月底前完成…, not 每月完成…. */
    static boolean mayLead(String kind) {
        return kind.equals(BEFORE_KIND) || kind.equals(FROM_KIND);
    }

    /** The deadline with 前 behind a bare point in time, 内 behind a bare stretch. */
    static Phrase fitted(Phrase deadline) {
        String text = deadline.getAsString().strip();
        if (!kind(text).equals(BEFORE_KIND) || BEFORE.matcher(text).find()) {
            return deadline;
        }
        List<Piece> pieces = new ArrayList<>(deadline.pieces());
        pieces.add(new Piece(STRETCH.matcher(text).find() ? "内" : "前", new Origin.Computed("时限")));
        return new Phrase(pieces);
    }
}
