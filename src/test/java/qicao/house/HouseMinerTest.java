package qicao.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.genre.Rank;
import qicao.genre.Role;
import qicao.outline.Outline;
import qicao.template.FileChange;
import qicao.template.Frame;
import qicao.template.HouseTemplates;
import qicao.template.Voice;

final class HouseMinerTest {
    /** Whatever the eight speeches invent: people, places, firms, works. */
    private static final List<String> INVENTED = List.of(
            "柳长庚", "邵玉坤", "贺兰亭", "程满仓", "吕大有", "雷小暑", "岑阿福", "吴奶奶", "楚三娘", "石坳", "鹿角湾", "鲤鱼沟", "桃溪", "青岩口", "老城根",
            "乌金岭", "白鹭坡", "野鸡岭", "芦荻河", "葫芦汊", "月牙汊", "铁匠巷", "纺机", "糖坊街", "钟楼口", "恒昌源", "丰禾", "泰和", "顺达", "暖阳", "春芽",
            "海晟", "东升", "净风", "秋种", "防汛", "校车", "供暖", "茶园", "清淤", "旧楼", "夜市");

    private static final Pattern QUOTATION = Pattern.compile("“([^”]+)”");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final HousePatterns PATTERNS = patterns();

    @TempDir
    Path folder;

    private static HousePatterns patterns() {
        try {
            return Archive.patterns(Archive.speeches());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<HouseSentence> sentence(String text) {
        return PATTERNS.sentences().stream()
                .filter(one -> one.frame().text().toString().equals(text))
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "opening.meeting; 经⟨主办⟩研究，今天召开⟨名称⟩，主要任务是⟨会议任务⟩。; ''",
                "announcement.points; 借此机会，我⟨讲⟩⟨几点⟩，供大家参考。; ''",
                "recap.lead; ⟨时段⟩，⟨各方⟩通力协作，⟨主题⟩工作取得了明显成效。; figures",
                "problems.forward; 对这些问题，我们要高度重视，认真加以解决。; many",
                "tasks.lead; 要着重抓好以下⟨N⟩⟨类⟩的工作。; aspect",
                "closing.judge; ⟨主题⟩工作任务繁重、责任重大。; ''",
                "closing.call; 让我们坚定信心，开拓进取，扎实工作，为⟨号召目标⟩作出新的更大贡献！; goal-verb",
                "closing.call; 希望大家振奋精神，扎实工作，确保⟨号召目标⟩！; goal-clause",
            })
    void sentencesComeInWithSlotsAndConditions(String part, String text, String conditions) {
        assertThat(sentence(text)).hasValueSatisfying(one -> {
            assertThat(one.frame().part()).isEqualTo(part);
            assertThat(String.join(" ", one.frame().tags())).isEqualTo(conditions);
            assertThat(one.frame().origin()).isEqualTo(Frame.Provenance.MINED);
            assertThat(one.doubt()).isEmpty();
        });
    }

    @Test
    void aSentenceKnowsWhereItStandsAndHowManySpeechesHaveIt() {
        assertThat(sentence("⟨主题⟩工作任务繁重、责任重大。")).hasValueSatisfying(one -> {
            assertThat(one.frame().support()).isEqualTo(3);
            assertThat(one.sources())
                    .extracting(source -> Path.of(source.path()).getFileName() + ":" + source.line())
                    .containsExactly("01.txt:18", "06.txt:17", "08.txt:16");
        });
    }

    @Test
    void whatOrdersOthersIsForThoseWhoMay() {
        assertThat(sentence("希望大家振奋精神，扎实工作，确保⟨号召目标⟩！"))
                .hasValueSatisfying(
                        one -> assertThat(one.frame().ranks()).isNotEmpty().doesNotContain(Rank.GUEST));
    }

    @Test
    void theHeadingsOfASpeechComeInAsASet() {
        assertThat(PATTERNS.headings()).anySatisfy(one -> {
            assertThat(one.set().texts().get("situation")).first().hasToString("认清形势，增强责任意识");
            assertThat(one.set().texts().get("tasks")).first().hasToString("突出重点，落实各项措施");
            assertThat(one.set().texts().get("requirements")).first().hasToString("加强领导，确保任务完成");
        });
    }

    @Test
    void whatWeSayOurselvesIsConfirmedAndNotSaidTwice() {
        Set<String> shipped = new LinkedHashSet<>();
        Archive.SHIPPED.frames().forEach(frame -> shipped.add(frame.part() + frame.text()));

        assertThat(PATTERNS.confirmed()).contains("announce-plain");
        assertThat(PATTERNS.sentences())
                .noneMatch(
                        one -> shipped.contains(one.frame().part() + one.frame().text()));
    }

    @Test
    void whatIsLeftOutIsCountedByReason() {
        assertThat(PATTERNS.speeches()).isEqualTo(8);
        assertThat(PATTERNS.looked()).isGreaterThan(PATTERNS.sentences().size() / 2);
        assertThat(PATTERNS.refused().keySet()).contains(Reason.PARTICULAR, Reason.FORM, Reason.UNPLACED);
    }

    @Test
    void idsAreOfPartAndTextAndStandOnce() {
        assertThat(PATTERNS.sentences())
                .allSatisfy(one -> assertThat(one.frame().id())
                        .isEqualTo(HouseMiner.id(
                                one.frame().part(), one.frame().text().toString())))
                .extracting(one -> one.frame().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfSpeechesAndGivingThemTwiceIsNoMatter() throws IOException {
        List<Outline> speeches = new ArrayList<>(Archive.speeches());
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(speeches, new Random(seed));
            HouseMiner miner = Archive.miner();
            speeches.forEach(miner::add);
            speeches.subList(0, 4).forEach(miner::add);

            assertThat(miner.patterns()).as("seed " + seed).isEqualTo(PATTERNS);
        }
    }

    @Test
    void copiesCountOnce() throws IOException {
        List<Outline> speeches = new ArrayList<>(Archive.speeches());
        Outline first = speeches.get(0);
        speeches.add(Archive.speech(
                "src/test/抄件.txt",
                first.speech().title().orElseThrow(),
                first.speech().lines().stream().map(line -> line.text()).toArray(String[]::new)));

        HousePatterns patterns = Archive.patterns(speeches);

        assertThat(patterns.duplicates()).isEqualTo(1);
        assertThat(patterns.speeches()).isEqualTo(8);
        assertThat(patterns.sentences()).isEqualTo(PATTERNS.sentences());
        assertThat(patterns.headings()).isEqualTo(PATTERNS.headings());
    }

    @Test
    void otherTextsAreOnlyCounted() {
        HouseMiner miner = Archive.miner();
        miner.addOther();

        assertThat(miner.patterns().rejected()).isEqualTo(1);
        assertThat(miner.patterns().speeches()).isZero();
        assertThat(miner.patterns().sentences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LEANS, OPENING, 刚才，我们召开了会议。",
        "FORM, CLOSING, 我们怎样才能做好⟨主题⟩工作？",
        "PARTICULAR, CLOSING, 让我们把护林工作做得更好！",
        "PARTICULAR, CLOSING, 让我们为石坳村加油！",
    })
    void whatMayNotBeSaidIsRefused(Reason reason, Role role, String text) {
        HouseMiner miner = Archive.miner();
        Sentence sentence = Archive.sentence(role, Set.of(Spot.FRONT, Spot.END), text);

        assertThat(miner.usable(sentence, text)).isEmpty();
        if (reason != Reason.LEANS) {
            assertThat(miner.screening().formOf(text)).contains(reason);
        }
    }

    @Test
    void aParticularAppealIsLeftOutOfASeries() {
        Sentence sentence = Archive.sentence(Role.CLOSING, Set.of(Spot.END), "让我们坚定信心，守好鹿角湾的堤，扎实工作，奋力夺取新的胜利！");

        assertThat(Archive.miner().prepared(sentence)).isEqualTo("让我们坚定信心，扎实工作，奋力夺取新的胜利！");
    }

    @Test
    void nothingOfTheSpeechesButWordingStandsInAnyFile() throws IOException {
        StringBuilder archive = new StringBuilder();
        for (Path file : Archive.files()) {
            archive.append(Files.readString(file));
        }
        Set<String> secrets = new LinkedHashSet<>(INVENTED);
        secrets.forEach(name -> assertThat(archive).contains(name));
        QUOTATION.matcher(archive).results().map(found -> found.group(1)).forEach(secrets::add);
        NUMBER.matcher(archive).results().map(MatchResult::group).forEach(secrets::add);
        assertThat(secrets).hasSizeGreaterThan(INVENTED.size() + 40);

        Map<String, String> emitted = emitted();
        assertThat(emitted)
                .containsKeys("review.tsv", "voice.yaml", "headings.mined.ftl", "sections/closing.mined.ftl");
        emitted.forEach((name, text) -> {
            assertThat(text).as(name).isNotBlank();
            for (String secret : secrets) {
                assertThat(text).as(name).doesNotContain(secret);
            }
        });
    }

    /** The files with all that is said in them, without what tells ids, counts and places. */
    private Map<String, String> emitted() {
        List<Frame> frames = new ArrayList<>();
        PATTERNS.sentences().forEach(one -> frames.add(one.frame()));
        Map<String, String> emitted = new TreeMap<>();
        HouseTemplates templates = new HouseTemplates(
                folder,
                frames,
                PATTERNS.headings().stream()
                        .map(HousePatterns.HouseHeadings::set)
                        .toList(),
                new Voice(PATTERNS.likings()));
        Set<String> ids = new LinkedHashSet<>();
        Archive.SHIPPED.frames().forEach(frame -> ids.add(frame.id()));
        Archive.SHIPPED.headings().forEach(set -> ids.add(set.id()));
        for (FileChange change : templates.changes()) {
            String text = change.content().replaceFirst("^.*校验 [0-9a-f]{8}.*\\n", "");
            if (change.name().equals("voice.yaml")) {
                Matcher level = Pattern.compile("(?m)^(\\S+): [1-3]$").matcher(text);
                assertThat(level.results().map(found -> found.group(1)))
                        .isNotEmpty()
                        .allMatch(ids::contains);
                text = level.replaceAll("").replaceFirst("3 是自己的原话，2 像，1 有点像", "");
            }
            emitted.put(
                    change.name(),
                    text.replaceAll("id=\"own-[0-9a-f]{10}\"", "").replaceAll("support=\"\\d+\"|shape=\"\\d分句\"", ""));
        }
        String review = new String(ReviewList.empty().with(PATTERNS, List.of(), Reason::name), StandardCharsets.UTF_8);
        emitted.put(
                ReviewList.FILE,
                review.replaceAll("\\town-[0-9a-f]{10}\\t", "\t")
                        .replaceAll(Pattern.quote(Archive.FOLDER.toString()) + "/\\d\\d\\.txt:\\d+", ""));
        return emitted;
    }
}
