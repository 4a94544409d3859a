package qicao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.genre.Rank;

/** A house's folder says whose it is, and adds to what is shipped. */
final class HouseTemplatesTest {
    private static final Frame CALL = frame("own-1", "closing.call", "让我们守好⟨主题⟩这块田！", List.of());
    private static final Frame RECAP = frame("own-2", "recap.lead", "⟨时段⟩，⟨主题⟩工作有了起色。", List.of("figures"));
    private static final HeadingSet HEADINGS = new HeadingSet(
            "own-3",
            "2分句",
            2,
            Set.of("work"),
            Map.of("tasks", List.of(FrameText.parse("抓住关键，办好⟨主题⟩的事"), FrameText.parse("抓住关键，办好手上的事"))));

    @TempDir
    Path folder;

    private static Frame frame(String id, String part, String text, List<String> tags) {
        return new Frame(
                id,
                part,
                "topic",
                FrameText.parse(text),
                Set.of("work"),
                Set.of(Rank.CHIEF),
                tags,
                Frame.Provenance.MINED,
                2);
    }

    private HouseTemplates templates(Frame... frames) {
        return new HouseTemplates(folder, List.of(frames), List.of(HEADINGS), new Voice(Map.of("own-1", Voice.OWN)));
    }

    private void write(List<FileChange> changes) throws IOException {
        for (FileChange change : changes) {
            write(change.name(), change.content());
        }
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    @Test
    void aFolderIsFreeUntilSomethingIsMinedIntoIt() throws IOException {
        assertThat(HouseTemplates.use(folder.resolve("没有"))).isEqualTo(HouseTemplates.Use.FREE);
        write("sections/closing.ftl", "<@part id=\"closing.call\">\n</@part>\n");
        write("custom/sections/closing.ftl", "<#-- 自己的 -->\n");
        assertThat(HouseTemplates.use(folder)).isEqualTo(HouseTemplates.Use.FREE);
        write(templates(CALL).changes());
        assertThat(HouseTemplates.use(folder)).isEqualTo(HouseTemplates.Use.HOUSE);
    }

    @ParameterizedTest
    @CsvSource({"sections/closing.mined.ftl, <#-- 公开 -->", "mined.yaml, 'frames: {}'", "headings.mined.ftl, <#-- 公开 -->"
    })
    void whatWasMinedWithoutTheWordIsPublic(String name, String content) throws IOException {
        write(name, content + "\n");

        assertThat(HouseTemplates.use(folder)).isEqualTo(HouseTemplates.Use.PUBLIC);
    }

    @Test
    void everyFileSaysInItsFirstLinesThatItIsPrivate() {
        assertThat(templates(CALL, RECAP).changes())
                .extracting(FileChange::name)
                .containsExactly(
                        "sections/closing.mined.ftl", "sections/recap.mined.ftl", "headings.mined.ftl", "voice.yaml");
        assertThat(templates(CALL, RECAP).changes())
                .allSatisfy(change -> assertThat(change.content().lines().limit(3))
                        .anyMatch(line -> line.contains(HouseTemplates.PRIVATE)));
    }

    @Test
    void whatIsMinedIsReadBackAndTakesNothingAway() throws IOException {
        write(templates(CALL, RECAP).changes());

        PatternCatalog shipped = TemplateLibrary.shipped().patterns();
        PatternCatalog house = TemplateLibrary.in(folder).patterns();

        assertThat(house.frames())
                .containsAll(shipped.frames())
                .hasSize(shipped.frames().size() + 2);
        assertThat(house.headings())
                .containsAll(shipped.headings())
                .contains(HEADINGS)
                .hasSize(shipped.headings().size() + 1);
        assertThat(house.part("closing.call"))
                .filteredOn(frame -> frame.id().equals("own-1"))
                .singleElement()
                .isEqualTo(CALL);
        assertThat(house.part("recap.lead"))
                .filteredOn(frame -> frame.id().equals("own-2"))
                .singleElement()
                .isEqualTo(RECAP);
        assertThat(house.voice().of("own-1")).isEqualTo(Voice.OWN);
    }

    @Test
    void whatWasMinedForAllIsLaidOverTheShippedAsWell() throws IOException {
        write(new MinedSections(List.of(CALL))
                .files(List.of()).entrySet().stream()
                        .map(file -> new FileChange(file.getKey(), file.getValue(), FileChange.Kind.NEW))
                        .toList());

        assertThat(TemplateLibrary.in(folder).patterns().frames())
                .containsAll(TemplateLibrary.shipped().patterns().frames())
                .contains(CALL);
    }

    @Test
    void aRoleThatIsLeftWithoutWordingIsEmptied() throws IOException {
        write(templates(CALL, RECAP).changes());

        assertThat(templates(CALL).changes())
                .filteredOn(change -> change.name().equals("sections/recap.mined.ftl"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(FileChange.Kind.CHANGED);
                    assertThat(change.content())
                            .contains(HouseTemplates.PRIVATE)
                            .doesNotContain("<@");
                });
    }

    @Test
    void headingsThatAreGoneAreEmptiedToo() throws IOException {
        write(templates(CALL).changes());

        assertThat(new HouseTemplates(folder, List.of(CALL), List.of(), new Voice(Map.of())).changes())
                .filteredOn(change -> change.name().equals("headings.mined.ftl"))
                .singleElement()
                .satisfies(change -> assertThat(change.content()).doesNotContain("<@"));
    }

    @Test
    void theSameWordingChangesNothingAHandEditIsSeenAndCustomIsLeftAlone() throws IOException {
        write(templates(CALL).changes());
        assertThat(templates(CALL).changes()).extracting(FileChange::kind).containsOnly(FileChange.Kind.SAME);

        write("voice.yaml", Files.readString(folder.resolve("voice.yaml")) + "own-9: 1\n");
        write("custom/headings.mined.ftl", "<#-- 自己的 -->\n");
        assertThat(templates(CALL).changes())
                .extracting(FileChange::kind)
                .containsExactly(FileChange.Kind.SAME, FileChange.Kind.OVERRIDDEN, FileChange.Kind.EDITED);
    }

    @ParameterizedTest
    @CsvSource({
        "让我们守好⟨主题⟩这块田！, true",
        "讲三条。, false",
        "完成3件事。, false",
        "让我们${主题}！, false",
        "<@frame>, false",
    })
    void onlyPlainTextMayStandInATemplate(String text, boolean may) {
        assertThat(HouseTemplates.mayHold(FrameText.parse(text))).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({
        "headings.ftl, false, '', false, false",
        "headings.ftl, true, '', false, true",
        "headings.mined.ftl, false, '', true, true",
        "sections/closing.ftl, false, closing, false, false",
        "sections/closing.mined.ftl, false, closing, true, true",
        "sections/closing.ftl, true, closing, false, true",
    })
    void aNameSaysWhatAFileHolds(String name, boolean custom, String role, boolean mined, boolean layer) {
        assertThat(WordingName.of(name, custom)).hasValueSatisfying(found -> {
            assertThat(found.role().orElse("")).isEqualTo(role);
            assertThat(found.mined()).isEqualTo(mined);
            assertThat(found.layer()).isEqualTo(layer);
        });
    }

    @ParameterizedTest
    @CsvSource({"voice.yaml", "headings.own.ftl", "sections/a/b.ftl", "types/safety.ftl"})
    void otherFilesHoldNoWording(String name) {
        assertThat(WordingName.of(name, false)).isEmpty();
    }
}
