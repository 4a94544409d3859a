package qicao.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;
import qicao.fillin.Form;
import qicao.fillin.Key;
import qicao.fillin.Question;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/** The calls of the page. */
final class StudioTest {
    private static final String NAME = "全市秋粮收购工作动员部署会";

    @TempDir
    Path folder;

    private Studio studio;
    private StudioClient client;

    @BeforeEach
    void start() throws IOException {
        studio = Studio.start(
                        folder, 0, new MessageCatalog(Language.CHINESE), InstantSource.system(), StudioTests::fail)
                .orElseThrow();
        client = new StudioClient(studio);
    }

    @AfterEach
    void stop() throws IOException {
        studio.close();
    }

    private JsonNode filled() {
        return client.fill(
                "mobilization",
                "会议.名称",
                NAME,
                "任务[0].题",
                "备好仓容",
                "任务[0].内容",
                "腾空检修仓库86座",
                "任务[1].题",
                "优质优价收购",
                "任务[1].内容",
                "质价牌挂到每个收购点",
                "号召.目标",
                "让农民卖出舒心粮");
    }

    static Stream<MeetingType> types() {
        return MeetingTypes.builtIn().all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theFormOfEveryTypeAsksEveryQuestion(MeetingType type) {
        Set<String> asked = new HashSet<>();
        collect(client.call("form", StudioClient.object().put("type", type.slug())), asked);
        assertThat(Form.of(type)
                        .all()
                        .filter(question -> question.key() != Key.TYPE)
                        .map(Question::path)
                        .filter(path -> !path.startsWith(Key.PINS.chinese())))
                .allMatch(asked::contains);
    }

    private static void collect(JsonNode form, Set<String> paths) {
        form.get("questions").forEach(question -> {
            paths.add(question.get("path").asText());
            collect(question, paths);
        });
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySourceOfASampleHasItsPlaceInTheForm(Path sample) throws IOException {
        JsonNode draft =
                client.call("open", Files.readAllBytes(sample), Map.of("X-Name", String.valueOf(sample.getFileName())));
        Set<String> asked = new HashSet<>();
        collect(
                client.call(
                        "form",
                        StudioClient.object().put("type", draft.get("type").asText())),
                asked);
        Set<String> values = new HashSet<>();
        draft.get("values").forEach(pair -> values.add(pair.get(0).asText()));
        for (JsonNode block : draft.get("blocks")) {
            for (String path : attributes(block.asText(), "path")) {
                assertThat(values).contains(path);
                String question = path.replaceAll("\\[\\d+]", "").replaceAll("(\\.子目)+", "");
                assertThat(asked).anyMatch(known -> known.equals(question));
            }
            for (String path : attributes(block.asText(), "hole")) {
                assertThat(asked).contains(path.replaceAll("\\[\\d+]", ""));
            }
        }
    }

    private static List<String> attributes(String html, String name) {
        List<String> values = new ArrayList<>();
        var matcher = java.util.regex.Pattern.compile("data-" + name + "=\"([^\"]*)\"")
                .matcher(html);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return values;
    }

    @Test
    void valuesReachThePageEscaped() {
        JsonNode draft = client.edit(filled(), "任务[0].题", "<img src=x onerror=alert(1)>\"&");
        assertThat(draft.get("blocks").toString())
                .doesNotContain("<img")
                .contains("&lt;img src=x onerror=alert(1)&gt;");
    }

    @Test
    void anEditChangesTheFileOfTheFillInAndNothingElse() throws IOException {
        byte[] written = "# 留着\n会议类型: 动员部署会 # 也留着\n会议:\n    名称: 旧名\n".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("旧.yaml"), written);
        String id = client.call("recent", StudioClient.object())
                .get("files")
                .get(0)
                .get("id")
                .asText();
        JsonNode draft = client.edit(client.call("drafts", StudioClient.object().put("id", id)), "会议.名称", NAME);
        client.call("status", StudioClient.of(draft));
        assertThat(folder.resolve("旧.yaml")).hasContent("# 留着\n会议类型: 动员部署会 # 也留着\n会议:\n    名称: " + NAME + "\n");
    }

    @Test
    void aNewFillInIsSavedUnderTheNameOfItsMeetingOnceThatIsSettled() throws IOException {
        JsonNode draft = filled();
        client.call("status", StudioClient.of(draft).put("settled", false));
        assertThat(names()).singleElement().asString().startsWith("未命名 ");
        client.call("status", StudioClient.of(draft).put("settled", true));
        assertThat(names()).containsExactly(NAME + ".yaml");
        JsonNode renamed = client.edit(draft, "会议.名称", "另一个会");
        client.call("status", StudioClient.of(renamed).put("settled", true));
        assertThat(names()).containsExactly(NAME + ".yaml");
        assertThat(Files.readString(folder.resolve(NAME + ".yaml"))).contains("名称: 另一个会");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".yaml"))
                    .toList();
        }
    }

    @Test
    void whatIsTypedIsSavedByItself() throws Exception {
        filled();
        for (int wait = 0; wait < 100 && names().isEmpty(); wait++) {
            Thread.sleep(100);
        }
        assertThat(names()).hasSize(1);
    }

    @Test
    void aFileThatAnotherProgramChangedIsNotWrittenOver() throws IOException {
        JsonNode draft = filled();
        client.call("status", StudioClient.of(draft).put("settled", true));
        Path file = folder.resolve(NAME + ".yaml");
        Files.writeString(file, "会议类型: 推进会\n");
        JsonNode edited = client.edit(draft, "任务[0].题", "备足仓容");
        JsonNode status = client.call("status", StudioClient.of(edited));
        assertThat(status.get("changedOutside").asBoolean()).isTrue();
        assertThat(file).hasContent("会议类型: 推进会\n");

        JsonNode theirs = client.call("settle", StudioClient.of(edited).put("mine", false));
        assertThat(theirs.get("type").asText()).isEqualTo("progress");
        assertThat(theirs.get("changedOutside").asBoolean()).isFalse();
        JsonNode undone = client.call("undo", StudioClient.of(theirs));
        JsonNode mine = client.call("settle", StudioClient.of(undone).put("mine", true));
        assertThat(mine.get("changedOutside").asBoolean()).isFalse();
        assertThat(Files.readString(file)).contains("备足仓容");
    }

    @Test
    void undoingGoesBackStepByStep() {
        JsonNode draft = filled();
        JsonNode typed = client.call(
                "draft",
                StudioClient.of(client.edit(draft, "会议.主题", "秋"))
                        .put("step", false)
                        .set("edits", client0().add(StudioClient.put("会议.主题", "秋粮收购"))));
        JsonNode back = client.call("undo", StudioClient.of(typed));
        assertThat(values(back)).doesNotContainKey("会议.主题").containsEntry("会议.名称", NAME);
        assertThat(back.get("redo").asBoolean()).isTrue();
        assertThat(values(client.call("redo", StudioClient.of(back)))).containsEntry("会议.主题", "秋粮收购");
    }

    private static com.fasterxml.jackson.databind.node.ArrayNode client0() {
        return StudioClient.object().withArray("edits");
    }

    private static Map<String, String> values(JsonNode answer) {
        Map<String, String> values = new java.util.HashMap<>();
        answer.get("values")
                .forEach(pair -> values.put(pair.get(0).asText(), pair.get(1).asText()));
        return values;
    }

    @Test
    void aWindowThatHasNotSeenTheLastChangeChangesNothing() {
        JsonNode draft = filled();
        client.edit(draft, "会议.主题", "秋粮收购");
        HttpResponse<byte[]> late = client.send(
                "draft", (ObjectNode) StudioClient.of(draft).put("step", true).set("edits", client0()));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(StudioClient.tree(late.body()).get("message").asText()).isEqualTo("这份稿子刚在另一个窗口里改过，已换成最新的");
    }

    @Test
    void aValueThatIsWrongIsToldAtItsFieldAndTheDraftStays() {
        JsonNode draft = client.edit(filled(), "文风.种子", "不是数");
        assertThat(draft.has("blocks")).isFalse();
        assertThat(draft.get("findings"))
                .anyMatch(finding -> finding.get("path").asText().equals("文风.种子")
                        && finding.get("severity").asText().equals("error"));
        assertThat(StudioClient.text(client.edit(draft, "文风.种子", "7"))).contains("备好仓容");
    }

    @Test
    void anotherWordingChangesItsOwnSentenceOnly() {
        JsonNode draft = filled();
        String point = attributes(draft.get("blocks").toString().replace("\\\"", "\""), "point").stream()
                .filter(name -> name.startsWith("closing"))
                .findFirst()
                .orElseThrow();
        JsonNode others = client.call("alternatives", StudioClient.of(draft).put("point", point));
        String other = null;
        for (JsonNode alternative : others.get("alternatives")) {
            if (!alternative.get("frame").equals(others.get("frame"))) {
                other = alternative.get("frame").asText();
            }
        }
        assertThat(other).isNotNull();
        JsonNode pinned =
                client.call("pin", StudioClient.of(draft).put("at", point).put("frame", other));
        List<String> before = blocks(draft);
        List<String> after = blocks(pinned);
        assertThat(after).hasSameSizeAs(before);
        long changed = 0;
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                changed++;
                assertThat(before.get(i)).contains("data-point=\"" + point + "\"");
            }
        }
        assertThat(changed).isEqualTo(1);
        JsonNode free = client.call("pin", StudioClient.of(pinned).put("at", point));
        assertThat(blocks(free)).isEqualTo(before);
    }

    private static List<String> blocks(JsonNode answer) {
        List<String> blocks = new ArrayList<>();
        answer.get("blocks").forEach(block -> blocks.add(block.asText()));
        return blocks;
    }

    @Test
    void ownWordsAndNoWordsStandWhereThePenPutThem() {
        JsonNode draft = filled();
        String at = attributes(blocks(draft).get(2), "at").get(0);
        JsonNode own = client.call("pin", StudioClient.of(draft).put("at", at).put("words", "今天把大家请来，专门说秋粮收购的事。"));
        assertThat(StudioClient.text(own)).contains("\n今天把大家请来，专门说秋粮收购的事。\n");
        assertThat(blocks(own).get(2)).contains("data-pin=");
        JsonNode less = client.call(
                "pin", StudioClient.of(own).put("at", at).put("omit", true).put("pin", "0"));
        assertThat(StudioClient.text(less)).doesNotContain("专门说秋粮收购的事").contains("备好仓容");
        JsonNode free = client.call("pin", StudioClient.of(less).put("at", at));
        assertThat(StudioClient.text(free)).isEqualTo(StudioClient.text(draft));
    }

    @Test
    void aDownloadIsAWordFileAndIsKeptAsAVersion() throws IOException {
        JsonNode draft = filled();
        HttpResponse<byte[]> first =
                client.send("export", StudioClient.of(draft).put("format", "docx"));
        assertThat(first.headers().firstValue("Content-Disposition").orElseThrow())
                .endsWith(java.net.URLEncoder.encode(NAME, StandardCharsets.UTF_8) + ".1.docx");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(first.body()))) {
            assertThat(word.getParagraphs())
                    .anyMatch(paragraph -> paragraph.getText().contains("腾空检修仓库86座"));
        }
        Path versions = folder.resolve("历次稿");
        assertThat(versions.resolve(NAME + ".1.docx")).hasBinaryContent(first.body());
        assertThat(versions.resolve(NAME + ".1.yaml")).exists();

        JsonNode changed = client.edit(draft, "任务[0].内容", "腾空检修仓库90座");
        client.send("export", StudioClient.of(changed).put("format", "docx"));
        assertThat(client.call("versions", StudioClient.of(changed)).get("versions"))
                .hasSize(2)
                .first()
                .satisfies(version -> assertThat(version.get("number").asInt()).isEqualTo(2));
        HttpResponse<byte[]> marked =
                client.send("redline", StudioClient.of(changed).put("version", "1"));
        assertThat(marked.statusCode()).isEqualTo(200);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(marked.body()))) {
            assertThat(word.getDocument().xmlText())
                    .contains("w:del ")
                    .contains("w:ins ")
                    .contains(">90<");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "md", "txt", "yaml"})
    void otherFormatsCanBeDownloadedToo(String format) {
        HttpResponse<byte[]> answer =
                client.send("export", StudioClient.of(filled()).put("format", format));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("备好仓容");
    }

    @Test
    void anEditedDraftComesBackAndItsChangesAreTakenOneByOne() {
        JsonNode draft = filled();
        String edited = StudioClient.text(draft)
                .replace("腾空检修仓库86座", "腾空检修仓库90座")
                .replace("优质优价收购", "按质论价收购")
                .replace("同志们：\n", "同志们：\n先说一句题外话。\n");
        JsonNode came = client.call(
                "revise",
                edited.getBytes(StandardCharsets.UTF_8),
                Map.of("X-Name", "改稿.txt", "X-Draft", draft.get("id").asText()));
        List<Integer> wanted = new ArrayList<>();
        for (JsonNode row : came.get("rows")) {
            if (!row.toString().contains("题外话")) {
                wanted.add(row.get("change").asInt());
            }
        }
        assertThat(came.get("rows").size()).isGreaterThan(wanted.size());
        ObjectNode take = StudioClient.of(draft);
        wanted.forEach(change -> take.withArray("changes").add(change.toString()));
        JsonNode taken = client.call("take", take);
        assertThat(StudioClient.text(taken)).contains("90座").contains("按质论价收购").doesNotContain("题外话");
        assertThat(values(taken)).containsEntry("任务[0].内容", "腾空检修仓库90座").containsEntry("任务[1].题", "按质论价收购");
        assertThat(taken.get("differences")).isNotEmpty();
        assertThat(StudioClient.text(client.call("undo", StudioClient.of(taken))))
                .isEqualTo(StudioClient.text(draft));
    }

    @Test
    void anEditedDraftIsComparedAnewWhereTheFillInHasChangedSince() {
        JsonNode draft = filled();
        byte[] edited = StudioClient.text(draft).replace("86座", "90座").getBytes(StandardCharsets.UTF_8);
        client.call(
                "revise",
                edited,
                Map.of("X-Name", "改稿.txt", "X-Draft", draft.get("id").asText()));
        JsonNode later = client.edit(draft, "任务[2].题", "管好收购资金");
        ObjectNode take = StudioClient.of(later);
        take.withArray("changes").add("0");
        assertThat(refusal(client.send("take", take))).contains(message("STUDIO-004"));
        assertThat(StudioClient.text(client.edit(later, "会议.主题", "秋粮收购"))).contains("管好收购资金");
    }

    private static String message(String code) {
        return new MessageCatalog(Language.CHINESE).text(code);
    }

    private static String refusal(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return StudioClient.tree(answer.body()).get("message").asText();
    }

    @Test
    void aFileThatIsGoneIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("旧.yaml"), "会议类型: 推进会\n");
        String id = client.call("recent", StudioClient.object())
                .get("files")
                .get(0)
                .get("id")
                .asText();
        Files.delete(file);
        assertThat(refusal(client.send("drafts", StudioClient.object().put("id", id))))
                .contains(message("STUDIO-002"), "旧.yaml");
    }

    @Test
    void aFolderForVersionsThatCannotBeMadeIsTold() throws IOException {
        JsonNode draft = filled();
        Files.writeString(folder.resolve("历次稿"), "一个文件");
        assertThat(refusal(client.send("export", StudioClient.of(draft).put("format", "docx"))))
                .contains(message("STUDIO-003"));
    }

    @Test
    void itemsThatCannotBeReadKeepTheirNumbers() throws IOException {
        byte[] slip = "会议类型: 推进会\n任务:\n  - 提: 写错的键\n  - 题: 优质优价收购\n".getBytes(StandardCharsets.UTF_8);
        JsonNode draft = client.call("open", slip, Map.of("X-Name", "错.yaml"));
        assertThat(values(draft)).containsEntry("任务[1].题", "优质优价收购");
        assertThat(values(client.call("undo", StudioClient.of(client.edit(draft, "任务[1].题", "按质论价")))))
                .containsEntry("任务[1].题", "优质优价收购");
    }

    @Test
    void lastYearsSpeechBecomesAFillIn() {
        String speech = """
                在全市秋粮收购工作动员部署会上的讲话
                同志们：
                今天召开这次会议，主要任务是部署秋粮收购。下面，我讲两点意见。
                一、备好仓容
                腾空检修仓库86座。
                二、优质优价收购
                质价牌挂到每个收购点。
                同志们，让我们共同努力！
                """;
        JsonNode draft = client.call("extract", speech.getBytes(StandardCharsets.UTF_8), Map.of("X-Name", "去年.txt"));
        assertThat(StudioClient.text(draft)).contains("一、备好仓容").contains("腾空检修仓库86座");
        JsonNode blank = client.call(
                "extract", speech.getBytes(StandardCharsets.UTF_8), Map.of("X-Name", "去年.txt", "X-Blank", "1"));
        assertThat(StudioClient.text(blank)).doesNotContain("86").contains("待补");
    }

    @Test
    void aFileOfSeveralSpeechesIsAskedForTheOne() {
        String one = "在%s上的讲话\n（2026年3月1日）\n\n同志们：\n今天召开这次会议，主要任务是安排下一步工作。下面，我讲两点意见。\n"
                + "一、抓好第一件事\n" + "把第一件事抓到位，每个环节都要有人管、有人查、有人报。\n".repeat(3)
                + "二、抓好第二件事\n" + "把第二件事也抓到位，月底以前逐项对账，完不成的说明原因。\n".repeat(3)
                + "同志们，任务已经明确，让我们一起努力！\n\n";
        byte[] two = (one.formatted("全市春耕生产工作会议") + one.formatted("全市防汛抗旱工作会议").replace("3月1日", "6月1日"))
                .getBytes(StandardCharsets.UTF_8);
        JsonNode asked = client.call("extract", two, Map.of("X-Name", "汇编.txt"));
        assertThat(asked.get("speeches")).hasSize(2);
        JsonNode second = client.call("extract", two, Map.of("X-Name", "汇编.txt", "X-Speech", "1"));
        assertThat(StudioClient.text(second)).contains("全市防汛抗旱工作会议");
    }

    @Test
    void draftsAndFilesAreProofread() {
        JsonNode draft = client.edit(filled(), "任务[0].内容", "腾空检修仓库86座，，确保2月30日前完成");
        assertThat(client.call("proof", StudioClient.of(draft)).get("findings")).isNotEmpty();
        JsonNode file = client.call(
                "proofread", "同志们：\n请在2月30日前完成，，谢谢。\n".getBytes(StandardCharsets.UTF_8), Map.of("X-Name", "稿.txt"));
        assertThat(file.get("lines")).hasSize(2);
        assertThat(file.get("findings")).anyMatch(finding -> finding.get("line").asInt() == 2);
    }

    @Test
    void anAnnotatedCopyHoldsTheFindingsAsComments() throws IOException {
        byte[] word = client.send(
                        "export",
                        StudioClient.of(client.edit(filled(), "任务[0].内容", "请在2月30日前完成，，谢谢"))
                                .put("format", "docx"))
                .body();
        HttpResponse<byte[]> copy = client.send("annotate", word, Map.of("X-Name", "稿.docx"));
        try (XWPFDocument annotated = new XWPFDocument(new ByteArrayInputStream(copy.body()))) {
            assertThat(annotated.getDocComments().getComments()).isNotEmpty();
        }
    }

    @Test
    void whatCannotBeReadIsToldInASentence() {
        assertThat(message("extract", new byte[] {0, 1, 2, 3}, "坏.docx")).contains("坏.docx");
        assertThat(message("open", "a: [".getBytes(StandardCharsets.UTF_8), "坏.yaml"))
                .contains("坏.yaml");
        assertThat(message("proofread", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8), "扫描.pdf"))
                .contains("扫描.pdf");
    }

    private String message(String call, byte[] file, String name) {
        HttpResponse<byte[]> answer = client.send(call, file, Map.of("X-Name", name));
        assertThat(answer.statusCode()).isEqualTo(422);
        return StudioClient.tree(answer.body()).get("message").asText();
    }

    @Test
    void aNameFromThePageIsNeverAPath() throws IOException {
        JsonNode draft = client.fill("mobilization", "会议.名称", "../../../etc/会议\\..\\x");
        client.call("status", StudioClient.of(draft).put("settled", true));
        client.send("export", StudioClient.of(draft).put("format", "docx"));
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(4);
        }
        client.call("open", "会议类型: 推进会\n".getBytes(StandardCharsets.UTF_8), Map.of("X-Name", "../../etc/passwd"));
        assertThat(folder.resolveSibling("etc")).doesNotExist();
    }

    /** {@code -Dstudio.bodies=10000} for the long run. */
    @Test
    void hostileBodiesEndInMessages() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        JsonNode draft = filled();
        String[] calls = {
            "form",
            "create",
            "drafts",
            "open",
            "extract",
            "draft",
            "pin",
            "undo",
            "alternatives",
            "status",
            "settle",
            "export",
            "versions",
            "redline",
            "revise",
            "take",
            "proof",
            "proofread",
            "annotate",
            "types",
            "recent"
        };
        byte[] usual = StudioClient.of(draft)
                .put("step", true)
                .put("type", "mobilization")
                .put("point", "closing.call")
                .put("at", "任务[0].题")
                .put("format", "docx")
                .put("version", "1")
                .set("edits", client0().add(StudioClient.put("任务[0].题", "备好仓容")))
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < Integer.getInteger("studio.bodies", 300); i++) {
            String call = calls[random.nextInt(calls.length)];
            byte[] body = mutated(usual, random);
            Map<String, String> headers = random.nextBoolean()
                    ? Map.of(
                            "X-Name",
                            "a" + random.nextInt(9) + ".docx",
                            "X-Draft",
                            draft.get("id").asText())
                    : Map.of("X-Name", "\u202E../" + (char) random.nextInt(0xD800));
            int status = client.send(call, body, headers).statusCode();
            assertThat(status).as("%s, seed %d, %d", call, seed, i).isIn(200, 400, 404, 409, 422);
        }
        assertThat(client.call("types", StudioClient.object()).get("types")).isNotEmpty();
    }

    private static byte[] mutated(byte[] body, Random random) {
        byte[] changed = Arrays.copyOf(body, random.nextInt(4) == 0 ? random.nextInt(body.length) : body.length);
        for (int i = random.nextInt(6); i > 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt(256) : "{}[]\",:&*!|".charAt(random.nextInt(11)));
        }
        return changed;
    }
}
