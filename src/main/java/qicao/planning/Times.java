package qicao.planning;

import qicao.fillin.Fact;
import qicao.words.TimeKind;
import qicao.words.WordClass;

/** Times as they fit into a clause. The writer's wording stays; 前 or 内 is added only where grammar needs it. */
final class Times {
    private Times() {}

    static Duty.Time of(Fact words) {
        String text = words.text().strip();
        TimeKind kind = TimeKind.of(text);
        boolean bare = kind == TimeKind.BOUND
                && WordClass.BARE_TIME.fits(text)
                // 年底 is an end itself.
                && !text.endsWith("底")
                && !text.endsWith("末")
                && !WordClass.BOUND_WORD.fits(text)
                && !WordClass.UNTIL.fits(text);
        // 三个月前 would be long ago.
        return new Duty.Time(words, kind, bare ? WordClass.STRETCH.fits(text) ? "内" : "前" : "");
    }

    /** Whether a time can stand before the deed: 8月底前完成…, 每周五检查…, but not 每月调度，9月前见效, which tells deeds of its own. */
    static boolean mayLead(Duty.Time time) {
        return time.kind() != TimeKind.OTHER && !tellsDeeds(time);
    }

    /** 每周调度，汛前完工 is more than a time. */
    static boolean tellsDeeds(Duty.Time time) {
        return time.words().text().indexOf('，') >= 0;
    }
}
