package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qicao.cli.Cli.Result;

final class PacketCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fillIn() throws IOException {
        Files.writeString(folder.resolve("推进会.yaml"), Samples.PROGRESS);
    }

    @Test
    void thePacketHoldsTheSpeechAsItIsRendered() throws IOException {
        Result packet = run("packet", "推进会.yaml", "-o", "材料/一");
        Result render = run("render", "推进会.yaml", "-o", "讲话.docx");

        assertThat(packet.exit()).as(packet.err()).isZero();
        assertThat(render.exit()).isZero();
        assertThat(packet.err()).doesNotContain("PACKET");
        assertThat(packet.out()).contains("已写出：材料/一/推进会.docx", "已写出：材料/一/推进会-主持词.docx", "已写出：材料/一/推进会-任务分解表.xlsx");
        assertThat(folder.resolve("材料/一/推进会.docx")).hasSameBinaryContentAs(folder.resolve("讲话.docx"));
    }

    @Test
    void theTableOfTasksIsAWordFileToo() throws IOException {
        run("packet", "推进会.yaml", "-o", "材料", "--only", "tasks");

        try (XWPFDocument page = new XWPFDocument(Files.newInputStream(folder.resolve("材料/推进会-任务分解表.docx")))) {
            assertThat(page.getParagraphs().get(0).getText()).isEqualTo("全市重点项目建设推进会任务分解表");
            assertThat(page.getTables().get(0).getRow(0).getCell(2).getText()).isEqualTo("任务");
            assertThat(page.getTables().get(0).getRow(1).getCell(2).getText()).isEqualTo("优化审批：实行容缺受理");
            assertThat(page.getTables().get(0).getRow(1).getCell(1).getText()).isEqualTo("加快前期工作");
            assertThat(page.getTables().get(0).getRow(2).getCell(1).getText()).isEmpty();
            assertThat(page.getDocument()
                            .getBody()
                            .getSectPr()
                            .getPgSz()
                            .getOrient()
                            .toString())
                    .isEqualTo("landscape");
        }
        assertThat(folder.resolve("材料/推进会.docx")).doesNotExist();
    }

    @Test
    void anEditedFileStaysAndTheOthersAreNew() throws IOException {
        assertThat(run("packet", "推进会.yaml", "-o", "材料").exit()).isZero();
        byte[] table = Files.readAllBytes(folder.resolve("材料/推进会-任务分解表.xlsx"));
        Files.write(folder.resolve("材料/推进会-任务分解表.xlsx"), "edited".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        byte[] speech = Files.readAllBytes(folder.resolve("材料/推进会.docx"));
        Files.writeString(folder.resolve("推进会.yaml"), Samples.PROGRESS.replace("1200亩", "1300亩"));

        Result again = run("packet", "推进会.yaml", "-o", "材料");

        assertThat(again.exit()).isEqualTo(ExitCode.OUTPUT);
        assertThat(again.err()).contains("推进会-任务分解表.xlsx: [OUT-006]");
        assertThat(folder.resolve("材料/推进会-任务分解表.xlsx")).hasContent("edited");
        assertThat(Files.readAllBytes(folder.resolve("材料/推进会.docx"))).isNotEqualTo(speech);
        assertThat(run("packet", "推进会.yaml", "-o", "材料", "--force").exit()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("材料/推进会-任务分解表.xlsx"))).isNotEqualTo(table);
    }

    @Test
    void anUntouchedTableIsReplaced() throws IOException {
        assertThat(run("packet", "推进会.yaml", "-o", "材料").exit()).isZero();
        assertThat(run("packet", "推进会.yaml", "-o", "材料").exit()).isZero();
    }

    @Test
    void whatIsMissingInTheTableIsTold() throws IOException {
        Files.writeString(folder.resolve("推进会.yaml"), Samples.PROGRESS.replace(", 时限: 7月底前", ""));

        Result packet = run("packet", "推进会.yaml", "-o", "材料");

        assertThat(packet.exit()).isZero();
        assertThat(packet.err()).contains("推进会.yaml: [PACKET-002]", "0 项没有责任单位、1 项没有时限");
    }

    @Test
    void withoutTasksThereIsNoTable() throws IOException {
        Files.writeString(folder.resolve("推进会.yaml"), "会议类型: 庆祝大会\n会议: {名称: 建校百年庆祝大会}\n");

        Result packet = run("packet", "推进会.yaml", "-o", "材料", "--only", "任务分解表");

        assertThat(packet.exit()).isZero();
        assertThat(packet.err()).contains("[PACKET-001]");
        assertThat(folder.resolve("材料/推进会-任务分解表.xlsx")).doesNotExist();
    }

    @Test
    void aNoticeIsSignedAtTheRight() throws IOException {
        run("packet", "推进会.yaml", "-o", "材料", "--only", "notice");

        try (XWPFDocument notice = new XWPFDocument(Files.newInputStream(folder.resolve("材料/推进会-会议通知.docx")))) {
            XWPFParagraph last =
                    notice.getParagraphs().get(notice.getParagraphs().size() - 1);
            assertThat(last.getText()).isEqualTo("【待补：通知发文日期】");
            assertThat(last.getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
        }
    }

    @Test
    void whatIsMissingInSeveralDocumentsIsToldOnce() {
        Result packet = run("packet", "推进会.yaml", "-o", "材料");

        assertThat(packet.err().lines().filter(line -> line.contains("“参加人员”")))
                .hasSize(1)
                .allMatch(line -> line.startsWith("推进会.yaml: [DRAFT-001]"));
    }

    @Test
    void aFolderOfTemplatesReplacesADocument() throws IOException {
        Files.createDirectories(folder.resolve("模板/custom/packet"));
        Files.writeString(
                folder.resolve("模板/custom/packet/agenda.ftl"),
                "<@title>安排</@title><@agenda style=\"1.\"; 序号, 谁, 事, 是讲话><@line>${序号}<#if 是讲话>讲话<#else>${事}</#if></@line></@agenda>");

        Result packet = run("packet", "推进会.yaml", "-o", "材料", "--only", "议程", "--templates", "模板");

        assertThat(packet.exit()).as(packet.err()).isZero();
        try (XWPFDocument agenda = new XWPFDocument(Files.newInputStream(folder.resolve("材料/推进会-会议议程.docx")))) {
            assertThat(agenda.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("安排", "讲话");
        }
    }

    @Test
    void aFaultInATemplateIsToldAtItsPlace() throws IOException {
        Files.createDirectories(folder.resolve("模板/packet"));
        Files.writeString(
                folder.resolve("模板/packet/agenda.ftl"), "<@title>安排</@title>\n<@line><@need of=\"没有\"/></@line>");

        Result packet = run("packet", "推进会.yaml", "-o", "材料", "--only", "议程", "--templates", "模板");

        assertThat(packet.exit()).isEqualTo(ExitCode.INPUT);
        assertThat(packet.err()).contains("agenda.ftl:2:", "没有这个键：没有");
        assertThat(folder.resolve("材料")).doesNotExist();
    }

    @Test
    void onlyKnownDocumentsCanBeAskedFor() {
        Result packet = run("packet", "推进会.yaml", "-o", "材料", "--only", "讲话,新闻稿");

        assertThat(packet.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(packet.err()).contains("[PACKET-003]", "“新闻稿”", "讲话、");
        assertThat(folder.resolve("材料")).doesNotExist();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsKept() throws IOException {
        Files.writeString(folder.resolve("材料"), "mine");

        Result packet = run("packet", "推进会.yaml", "-o", "材料");

        assertThat(packet.exit()).isEqualTo(ExitCode.OUTPUT);
        assertThat(packet.err()).contains("[OUT-002]");
    }

    private Result run(String... arguments) {
        return new Cli(folder).run(arguments);
    }
}
