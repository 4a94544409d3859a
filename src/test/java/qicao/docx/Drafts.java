package qicao.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import qicao.diagnostic.Place;
import qicao.draft.Block;
import qicao.draft.Draft;
import qicao.draft.Origin;
import qicao.draft.Provenance;
import qicao.draft.Run;
import qicao.draft.Run.Emphasis;

/** Small drafts for tests. */
final class Drafts {
    private Drafts() {}

    /** One of every kind of block and run. */
    static Draft everything() {
        return new Draft(
                new Draft.About(
                        "在全县防汛工作会议上的讲话",
                        "林知远",
                        "工作会议",
                        "防汛",
                        Optional.of(new Provenance("1.0 & dev", "0a1b", "2c3d", -7))),
                List.of(
                        new Block.Title(List.of(written("在全县防汛工作会议上的讲话"))),
                        new Block.Subtitle(List.of(written("致全体防汛干部"))),
                        new Block.Byline(List.of(written("县委副书记、县长　林知远"))),
                        new Block.Dateline(List.of(written("2026年5月8日"))),
                        new Block.Salutation(List.of(written("同志们："))),
                        paragraph(
                                new Run("今天，我们召开", Emphasis.PLAIN, new Origin.Frame("opening-02", 13)),
                                hole("【待补：会议名称】", "会议.名称"),
                                new Run("。", Emphasis.PLAIN, new Origin.Template(new Place("types/x.ftl", 3, 1)))),
                        new Block.Heading(1, "一、", List.of(written("认清形势，落实责任"))),
                        new Block.Paragraph(
                                Optional.of(new Block.Heading(2, "（一）", List.of(written("守住“底线”")))),
                                List.of(
                                        new Run("一是查隐患。", Emphasis.LEAD, new Origin.Computed("序号")),
                                        written("水库、堤防——逐一排查……")))));
    }

    static Draft of(Block... blocks) {
        return new Draft(new Draft.About("", "", "", ""), Arrays.asList(blocks));
    }

    /** Paragraphs of plain text. */
    static Draft ofTexts(List<String> texts) {
        List<Block> blocks = new ArrayList<>();
        texts.forEach(text -> blocks.add(paragraph(written(text))));
        return new Draft(new Draft.About("", "", "", ""), blocks);
    }

    static Block.Paragraph paragraph(Run... runs) {
        return new Block.Paragraph(Optional.empty(), List.of(runs));
    }

    static Run written(String text) {
        return new Run(text, Emphasis.PLAIN, new Origin.Written("任务[0].内容", new Place("填报单.yaml", 12, 5)));
    }

    static Run hole(String text, String path) {
        return new Run(text, Emphasis.PLAIN, new Origin.Missing(path, "写会议的全称"));
    }
}
