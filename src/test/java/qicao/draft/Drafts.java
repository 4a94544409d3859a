package qicao.draft;

import java.util.List;
import java.util.Optional;
import qicao.diagnostic.Place;
import qicao.draft.Run.Emphasis;

/** Small drafts for the tests of the views. */
final class Drafts {
    static final Origin WRITTEN = new Origin.Written("会议.名称", new Place("a.yaml", 3, 7));
    static final Origin FRAME = new Origin.Frame("opening-03", 5);
    static final Origin CURATED = new Origin.Frame("closing-01", 0);
    static final Origin TEMPLATE = new Origin.Template(new Place("parts.ftl", 12, 1));
    static final Origin MISSING = new Origin.Missing("日期", "讲话的日期，如 2026年7月6日");

    private Drafts() {}

    /** One block of each kind. */
    static Draft full() {
        return draft(
                new Block.Title(List.of(run("在全市推进会上的讲话", WRITTEN))),
                new Block.Subtitle(List.of(run("以实干促振兴", WRITTEN))),
                new Block.Byline(List.of(run("市长　周明远", WRITTEN))),
                new Block.Dateline(List.of(run("【待补：日期】", MISSING))),
                new Block.Salutation(List.of(run("同志们：", TEMPLATE))),
                new Block.Paragraph(
                        Optional.empty(), List.of(run("今天，我们召开", FRAME), run("推进会", WRITTEN), run("。下面，我讲两点。", FRAME))),
                new Block.Heading(1, "一、", List.of(run("提高认识", CURATED))),
                new Block.Paragraph(
                        Optional.of(new Block.Heading(2, "（一）", List.of(run("抓好项目", WRITTEN)))),
                        List.of(new Run("一是开工快。", Emphasis.LEAD, WRITTEN), run("要“快一点！”地开工。", WRITTEN))),
                new Block.Heading(1, "二、", List.of(run("加强领导", CURATED))),
                new Block.Paragraph(Optional.of(new Block.Heading(1, "", List.of(run("谢谢大家", TEMPLATE)))), List.of()));
    }

    static Draft draft(Block... blocks) {
        return new Draft(new Draft.About("在全市推进会上的讲话", "周明远", "推进会", "项目"), List.of(blocks));
    }

    static Block.Paragraph paragraph(Run... runs) {
        return new Block.Paragraph(Optional.empty(), List.of(runs));
    }

    static Run run(String text, Origin origin) {
        return new Run(text, Emphasis.PLAIN, origin);
    }
}
