package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qicao.draft.TextView;
import qicao.fillin.FillIn;
import qicao.house.Archive;
import qicao.house.HousePatterns;
import qicao.house.ReviewList;
import qicao.planning.FillIns;
import qicao.template.FileChange;
import qicao.template.Frame;
import qicao.template.HeadingSet;
import qicao.template.HouseTemplates;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;
import qicao.template.Voice;

/** A house's voice decides between what fits equally well, and nothing else; its drafts keep the laws. */
final class VoiceInDraftsTest {
    private static final int SEEDS = 20;
    private static final int RANDOM_FILL_INS = Integer.getInteger("laws.house", 60);
    private static final String MEETING = """
            会议类型: 工作会议
            会议: {名称: 全市粮食工作会议, 主题: 粮食}
            讲话人: {身份: 主要领导}
            """;
    private static final String TASKS = """
            任务: [{题: 抓好秋收, 内容: 抢收抢晒}, {题: 抓好入库, 内容: 应收尽收}]
            要求: [{题: 加强领导, 内容: 一把手负责}, {题: 严格督查, 内容: 每月通报}]
            """;
    private static final String GOAL = "号召: {目标: 端牢饭碗}\n";

    @TempDir
    Path folder;

    private Drafter with(String voice) throws IOException {
        Files.writeString(folder.resolve("voice.yaml"), voice);
        return Drafter.in(folder);
    }

    private static List<String> chosen(Drafter drafter, String yaml, String part) {
        List<String> frames = new ArrayList<>();
        FillIn fillIn = FillIns.read(yaml);
        for (long seed = 0; seed < SEEDS; seed++) {
            drafter.draft(fillIn, DraftingOptions.defaults().withSeed(seed).withPoints()).points().stream()
                    .filter(choice -> choice.point().part().equals(part))
                    .forEach(choice -> frames.add(choice.frame()));
        }
        return frames;
    }

    @Test
    void ofWhatFitsEquallyWellTheHousesOwnIsSaid() throws IOException {
        String fillIn = MEETING + TASKS + GOAL;
        assertThat(new HashSet<>(chosen(Drafter.shipped(), fillIn, "closing.call")))
                .hasSizeGreaterThan(1);
        assertThat(new HashSet<>(chosen(Drafter.shipped(), fillIn, "headings"))).hasSizeGreaterThan(1);

        Drafter house = with("closing-call-target-2: 3\nclosing-call-target-3: 2\nheading-05: 1\n");

        assertThat(chosen(house, fillIn, "closing.call")).hasSize(SEEDS).containsOnly("closing-call-target-2");
        assertThat(chosen(house, fillIn, "headings")).hasSize(SEEDS).containsOnly("heading-05");
    }

    @Test
    void whatSaysLessOfTheFactsIsNotSaidForItsVoice() throws IOException {
        assertThat(chosen(with("closing-call-bare: 3\n"), MEETING + TASKS + GOAL, "closing.call"))
                .isEqualTo(chosen(Drafter.shipped(), MEETING + TASKS + GOAL, "closing.call"))
                .doesNotContain("closing-call-bare");
    }

    @Test
    void whatDoesNotFitIsNotSaidForItsVoice() throws IOException {
        // The goal is a phrase, no verb behind 为; and nobody asks a chief's 希望大家.
        String voice = "closing-call-effort: 3\nclosing-call-hope: 3\n";

        assertThat(chosen(with(voice), MEETING + TASKS + GOAL, "closing.call"))
                .isEqualTo(chosen(Drafter.shipped(), MEETING + TASKS + GOAL, "closing.call"));
    }

    @Test
    void aVoiceWithoutLevelsOrOfUnknownIdsChangesNothing() throws IOException {
        FillIn fillIn = FillIns.read(MEETING + TASKS + GOAL);
        String shipped = text(Drafter.shipped(), fillIn);

        assertThat(text(with("# 无\n"), fillIn)).isEqualTo(shipped);
        assertThat(text(with("own-gone: 3\n"), fillIn)).isEqualTo(shipped);
    }

    private static String text(Drafter drafter, FillIn fillIn) {
        return TextView.render(drafter.draft(fillIn, DraftingOptions.defaults()).draft());
    }

    @Test
    void draftsInTheVoiceOfAnArchiveBreakNoLaw() throws IOException {
        Drafter house = inTheVoiceOfTheArchive();
        List<MeetingType> types = MeetingTypes.builtIn().all();
        int own = 0;
        for (int seed = 0; seed < RANDOM_FILL_INS; seed++) {
            String yaml = new RandomFillIns(seed).fillIn(types.get(seed % types.size()));
            FillIn fillIn = FillIns.read(yaml);
            Drafting drafting = house.draft(fillIn, DraftingOptions.defaults().withPoints());
            try {
                DraftLaws.check(fillIn, drafting);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + "\n" + yaml, e);
            }
            own += (int) drafting.points().stream()
                    .filter(choice -> choice.frame().startsWith("own-"))
                    .count();
        }
        assertThat(own).isGreaterThan(RANDOM_FILL_INS);
    }

    private Drafter inTheVoiceOfTheArchive() throws IOException {
        HousePatterns patterns = Archive.patterns(Archive.speeches());
        List<Frame> frames = ReviewList.empty().frames(patterns);
        List<HeadingSet> headings = ReviewList.empty().headings(patterns);
        Map<String, Integer> levels = new HashMap<>(patterns.likings());
        frames.forEach(frame -> levels.put(frame.id(), Voice.OWN));
        headings.forEach(set -> levels.put(set.id(), Voice.OWN));
        for (FileChange change : new HouseTemplates(folder, frames, headings, new Voice(levels)).changes()) {
            Path file = folder.resolve(change.name());
            Files.createDirectories(file.getParent());
            Files.writeString(file, change.content());
        }
        return Drafter.in(folder);
    }
}
