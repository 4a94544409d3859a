package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.MarkerFamily;
import qicao.chinese.Numerals;
import qicao.draft.Block;
import qicao.draft.Draft;
import qicao.draft.Origin;
import qicao.draft.Run;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.planning.Facts;

/** The laws that hold of every draft. Each method fails with what broke the law. */
final class DraftLaws {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern BAD_JOINT = Pattern.compile("[，、；：。！？][，、；：。！？]|（）|“”|《》|^[，、；：。！？]");
    private static final Pattern END = Pattern.compile("(?s).*[。！？：…”）]$");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。！？])");
    private static final Pattern ANNOUNCED = Pattern.compile("([一二两三四五六七八九十]+)点");

    private final FillIn fillIn;
    private final Drafting drafting;
    private final List<Block> blocks;

    private DraftLaws(FillIn fillIn, Drafting drafting) {
        this.fillIn = fillIn;
        this.drafting = drafting;
        this.blocks = drafting.draft().blocks();
    }

    static void check(FillIn fillIn, Drafting drafting) {
        DraftLaws laws = new DraftLaws(fillIn, drafting);
        laws.numbersStandInTheFillIn();
        laws.announcedCountIsTrue();
        laws.headingsAreNumberedWithoutGap();
        laws.pointsAreNumberedWithoutGap();
        laws.noSentenceOccursTwice();
        laws.punctuationMeetsWell();
        laws.nothingSuppliedIsLost();
    }

    /** Law 1: every number comes from the fill-in, or counts headings. */
    private void numbersStandInTheFillIn() {
        StringBuilder supplied = new StringBuilder();
        Facts.ofContent(fillIn.root())
                .forEach(fact -> supplied.append(fact.text()).append('\n'));
        drafting.draft().runs().forEach(run -> {
            Matcher number = NUMBER.matcher(run.text());
            while (number.find()) {
                assertThat(supplied).as("number in “%s”", run.text()).contains(number.group());
            }
        });
    }

    /** Law 2: 讲三点意见 has three sections. */
    private void announcedCountIsTrue() {
        for (Run run : drafting.draft().runs().toList()) {
            Matcher points = ANNOUNCED.matcher(run.text());
            if (run.origin() instanceof Origin.Computed computed
                    && computed.what().equals("点数")
                    && points.find()) {
                long sections = headings().stream()
                        .filter(heading -> heading.level() == 1)
                        .count();
                assertThat(Numerals.parse(points.group(1)).orElse(0))
                        .as(run.text())
                        .isEqualTo((int) sections);
            }
        }
        for (int index = 0; index < blocks.size(); index++) {
            for (Run run : blocks.get(index).runs()) {
                if (run.origin() instanceof Origin.Computed computed
                        && computed.what().equals("项数")
                        && Numerals.parse(run.text()).isPresent()) {
                    assertThat(itemsAfter(index))
                            .as("items after “%s”", Block.text(blocks.get(index).runs()))
                            .isEqualTo(Numerals.parse(run.text()).orElse(2));
                }
            }
        }
    }

    /** The items of the list that block {@code index} speaks of: headings of the next level, or markers of one family. */
    private int itemsAfter(int index) {
        int level = 0;
        int headings = 0;
        List<String> markers = new ArrayList<>();
        for (int at = index; at < blocks.size(); at++) {
            Optional<Block.Heading> heading = Draft.heading(blocks.get(at));
            if (heading.isPresent()) {
                if (heading.get().level() == 1 || !markers.isEmpty()) {
                    break;
                }
                level = level == 0 ? heading.get().level() : level;
                headings += heading.get().level() == level ? 1 : 0;
            }
            for (Run run : blocks.get(at).runs()) {
                boolean next = run.origin().equals(DraftSink.NUMBERING)
                        && (markers.isEmpty() || family(run.text()) == family(markers.get(0)));
                if (headings == 0 && next) {
                    if (number(run.text()) != markers.size() + 1) {
                        return markers.size();
                    }
                    markers.add(run.text());
                }
            }
        }
        return headings > 0 ? headings : markers.size();
    }

    /** Law 3 for headings. */
    private void headingsAreNumberedWithoutGap() {
        int[] last = new int[5];
        for (Block.Heading heading : headings()) {
            int level = heading.level();
            last[level]++;
            for (int deeper = level + 1; deeper < last.length; deeper++) {
                last[deeper] = 0;
            }
            MarkerFamily family = List.of(
                            MarkerFamily.SECTION,
                            MarkerFamily.BRACKETED,
                            MarkerFamily.ARABIC,
                            MarkerFamily.BRACKETED_ARABIC)
                    .get(level - 1);
            assertThat(heading.marker()).as(heading.text()).isEqualTo(family.marker(last[level]));
        }
    }

    /** Law 3 for points in running text: a marker continues a list that is open, or begins one at 一. */
    private void pointsAreNumberedWithoutGap() {
        Deque<String> open = new ArrayDeque<>();
        for (Block block : blocks) {
            if (Draft.heading(block).isPresent()) {
                open.clear();
            }
            for (Run run : block.runs()) {
                if (!run.origin().equals(DraftSink.NUMBERING)) {
                    continue;
                }
                int number = number(run.text());
                if (number > 1) {
                    String before = family(run.text()).marker(number - 1);
                    while (!open.isEmpty() && !open.peek().equals(before)) {
                        open.pop();
                    }
                    assertThat(open)
                            .as("“%s” continues a list in %s", run.text(), Block.text(block.runs()))
                            .isNotEmpty();
                    open.pop();
                }
                open.push(run.text());
            }
        }
    }

    private static MarkerFamily family(String marker) {
        for (MarkerFamily family : List.of(MarkerFamily.IS, MarkerFamily.MUST, MarkerFamily.NTH)) {
            for (int number = 1; number < 30; number++) {
                if (family.marker(number).equals(marker)) {
                    return family;
                }
            }
        }
        throw new AssertionError("not a marker: " + marker);
    }

    private static int number(String marker) {
        MarkerFamily family = family(marker);
        int number = 1;
        while (!family.marker(number).equals(marker)) {
            number++;
        }
        return number;
    }

    /** Law 4: no sentence twice. */
    private void noSentenceOccursTwice() {
        Set<String> seen = new HashSet<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph) {
                for (String sentence : SENTENCE_END.split(Block.text(block.runs()), 0)) {
                    if (sentence.length() > 6 && drafting.draft().holes().isEmpty()) {
                        assertThat(seen.add(sentence)).as("twice: %s", sentence).isTrue();
                    }
                }
            }
        }
    }

    /** Law 4: no doubled, missing or hanging punctuation. */
    private void punctuationMeetsWell() {
        for (Block block : blocks) {
            String text = Block.text(block.runs());
            assertThat(BAD_JOINT.matcher(text.replace("！”", "”")).find())
                    .as("punctuation in %s", text)
                    .isFalse();
            if (block instanceof Block.Paragraph paragraph && !paragraph.runs().isEmpty()) {
                assertThat(text).matches(END);
            }
        }
    }

    /** Law 8: every fact stands in the draft word for word, end marks apart, or a finding names it. */
    private void nothingSuppliedIsLost() {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            Draft.heading(block)
                    .ifPresent(heading -> text.append(heading.text()).append('\n'));
            text.append(Block.text(block.runs())).append('\n');
        }
        Set<String> reported = new HashSet<>();
        drafting.findings().stream()
                .filter(finding -> finding.code().equals("DRAFT-002"))
                .forEach(finding -> reported.add(finding.arguments().get(0)));
        for (Fact fact : Facts.ofContent(fillIn.root())) {
            if (!reported.contains(Origin.counted(fact.path())) && !isSaidAgain(fact)) {
                assertThat(text.toString().contains(fitted(fact.text())) || holdsAnotherInside(fact, text))
                        .as("fact at %s in %s", fact.path(), text)
                        .isTrue();
            }
        }
    }

    /** A content may hold who must do it, or how often, where its grammar wants them. */
    private boolean holdsAnotherInside(Fact fact, CharSequence text) {
        return Facts.ofContent(fillIn.root()).stream()
                .filter(other -> other.path().equals(fact.path().replaceAll("[.]内容$", ".责任单位"))
                        || other.path().equals(fact.path().replaceAll("[.]内容$", ".目标")))
                .filter(other -> !other.path().equals(fact.path()))
                .anyMatch(other -> text.toString().replace(other.text(), "").contains(fitted(fact.text()))
                        || text.toString().replace("。" + other.text(), "，").contains(fitted(fact.text())));
    }

    /** A 题 all of whose words its 内容 says again, and more, is told by it. */
    private boolean isSaidAgain(Fact heading) {
        String body = heading.path().replaceAll("[.]题$", ".内容");
        return Facts.ofContent(fillIn.root()).stream()
                .filter(fact -> fact.path().equals(body))
                .anyMatch(fact -> Facts.saysAgain(fact.text(), heading.text()));
    }

    /** What may be fitted to its place: end marks, a word that the frame brings itself, line breaks. */
    private static String fitted(String fact) {
        return fact.replaceAll("[，、；：。！？]+$", "").replaceAll("^(?:为期|确保)", "");
    }

    private List<Block.Heading> headings() {
        return blocks.stream().flatMap(block -> Draft.heading(block).stream()).toList();
    }
}
