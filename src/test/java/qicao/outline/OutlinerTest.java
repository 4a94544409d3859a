package qicao.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import qicao.corpus.Line;
import qicao.corpus.Speech;
import qicao.genre.Role;

final class OutlinerTest {
    private static final Outliner OUTLINER = new Outliner();

    static Outline outline(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                lines.add(new Line(line.strip(), number));
            }
        }
        return OUTLINER.outline(new Speech(
                "讲话.txt",
                1,
                Math.max(1, number),
                Optional.empty(),
                Speech.Kind.SPEECH,
                Optional.empty(),
                false,
                lines,
                List.of()));
    }

    /** Level, marker and heading (or text) of each unit, one a line. */
    private static String dump(Outline outline) {
        return outline.units().stream()
                .map(unit -> unit.level() + " " + unit.marker() + (unit.lost() ? "?" : "")
                        + unit.heading().or(unit::text).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static List<Role> roles(Outline outline) {
        return outline.units().stream()
                .filter(unit -> unit.level() <= 1)
                .map(Unit::role)
                .toList();
    }

    @Test
    void aClosingIsNotTheTextOfAHeadingThatHasNone() {
        for (String call : List.of("同志们，让我们行动起来，把渔港建好！", "让我们行动起来，把渔港建好！")) {
            List<Unit> units = outline("同志们：\n下面讲两点。\n一、修码头\n（一）修北边\n（二）修南边\n二、编渔船\n（一）不漏一条\n" + call)
                    .units();
            assertThat(units.get(units.size() - 1).role()).as(call).isEqualTo(Role.CLOSING);
        }
    }

    @Test
    void theLastParagraphThatCallsOutIsTheClosing() {
        List<Unit> units = outline("同志们：\n下面讲两点。\n一、修码头\n先修北边。\n二、编渔船\n要一条一条编。\n回去以后马上动手，千万莫误了汛期！")
                .units();
        assertThat(units.get(units.size() - 1).role()).isEqualTo(Role.CLOSING);

        List<Unit> list =
                outline("同志们：\n下面讲两点。\n一、修码头\n先修北边。\n二、编渔船\n一是要编号。\n二是不许漏一条！").units();
        assertThat(list).extracting(Unit::role).doesNotContain(Role.CLOSING);
    }

    @Test
    void twoHeadingsThatStandAloneAreSectionsToo() {
        assertThat(dump(outline("""
                        2026年7月6日
                        今天看了新楼，说两句。
                        1、办公室要按用处来设计
                        会要开得起来，人要坐得下去。
                        2、基建要定一个标准
                        定了标准，下一栋楼就不用再吵一遍。
                        """))).contains("1 1、办公室要按用处来设计", "1 2、基建要定一个标准");
    }

    @Test
    void dateAndNameBeforeTheSalutationAreNoOpening() {
        assertThat(roles(outline("""
                        （2026年7月6日）
                        市长　周明远
                        同志们：
                        今天，我们召开渔港建设动员会。下面，我讲两点意见。
                        一、认清形势
                        台风要来。
                        二、加强领导
                        各乡镇要把任务分到人。
                        """)).subList(0, 4))
                .containsExactly(Role.OTHER, Role.OTHER, Role.SALUTATION, Role.OPENING);
    }

    @Test
    void unitsAndTheAnnouncementOfAJoinedParagraphStandOnTheirOwnLines() {
        String opening = "今天，我们开会。下面，我讲两点意见。";
        String items = "分三步：一是数船；二是数网；三是数人。";
        Line joined = new Line(opening, 1, List.of(new Line.Seam(opening.indexOf("下面"), 4)));
        Line list = new Line(items, 6, List.of(new Line.Seam(items.indexOf("二是"), 8)));

        Outline outline = OUTLINER.outline(new Speech(
                "讲话.txt",
                1,
                9,
                Optional.empty(),
                Speech.Kind.SPEECH,
                Optional.empty(),
                false,
                List.of(joined, new Line("一、底数要清", 5), list, new Line("二、责任要明", 9)),
                List.of()));

        assertThat(outline.announced())
                .hasValueSatisfying(it -> assertThat(it.line()).isEqualTo(4));
        assertThat(outline.units()).extracting(Unit::line).containsExactly(1, 5, 6, 8, 8, 9);
    }

    @Test
    void aNumberingThatStartsAtOneNestsAndAnOlderOnePopsBack() {
        assertThat(dump(outline("""
                        一、把仓库管起来
                        （一）查清底数
                        1.登记到件。每件都要登记。
                        2.核对到人。每人都要签字。
                        （二）堵住漏洞
                        二、把账目理清楚
                        账要一笔一笔算。
                        """))).isEqualTo("""
                        1 一、把仓库管起来
                        2 （一）查清底数
                        3 1.登记到件
                        3 2.核对到人
                        2 （二）堵住漏洞
                        1 二、把账目理清楚""");
    }

    @Test
    void halfWidthBracketsAndOtherSeparatorsAreMarkersToo() {
        assertThat(dump(outline("(一)查清底数\n底数要准。\n(二)堵住漏洞\n漏洞要堵。"))).isEqualTo("1 （一）查清底数\n1 （二）堵住漏洞");
        assertThat(dump(outline("一．查清底数\n底数要准。\n二．堵住漏洞\n漏洞要堵。"))).isEqualTo("1 一、查清底数\n1 二、堵住漏洞");
    }

    @Test
    void aRunInHeadingEndsAtItsFirstSentence() {
        Outline outline = outline("一、查清底数。仓库里有什么，要一件一件点清。\n二、堵住漏洞。门要锁，窗要关。");
        assertThat(outline.units()).allMatch(Unit::runIn);
        assertThat(outline.body(0)).containsExactly(new Line("仓库里有什么，要一件一件点清。", 1));
    }

    @Test
    void aHeadingGluedToItsTextEndsWhereHeadingsEnd() {
        Outline outline = outline("""
                一、摸清家底、看清差距，切实增强责任感和紧迫感渔港是全镇的门面，渔民的日子全系在这里。要把它管好。
                二、港里港外、船上船下，一起拧成管港的合力管好渔港要靠大家一起动手，谁也不能当看客。港里的事没有小事，件件都要有人问、有人管。
                """);
        assertThat(outline.units().get(0).heading()).hasValue("摸清家底、看清差距，切实增强责任感和紧迫感");
        assertThat(outline.units().get(1).heading()).hasValue("港里港外、船上船下，一起拧成管港的合力");
    }

    @Test
    void listsInRunningTextAreItems() {
        assertThat(dump(outline("""
                        一、把渔港管好
                        管港要抓两头。一是人要到位；二是船要归位。一方面，白天要巡；另一方面，夜里也要巡。
                        二、把渔市办好
                        首先说一句，办市不容易。
                        """))).isEqualTo("""
                        1 一、把渔港管好
                        5 一是人要到位
                        5 二是船要归位
                        5 一方面，白天要巡
                        5 另一方面，夜里也要巡
                        1 二、把渔市办好""");
    }

    @Test
    void enumerationsDatesAndDecimalsAreNoMarkers() {
        assertThat(dump(outline("""
                        一、产业有起色
                        一、二、三产业都有增长，三、四季度更快。
                        1.5亿元的项目开了工，1—5月进展顺利。
                        第一产业稳住了。
                        二、下步有打算
                        4月8号开工。
                        """))).isEqualTo("1 一、产业有起色\n1 二、下步有打算");
    }

    @Test
    void decimalNumbersOfWordAreMarkersAndAmountsAreNone() {
        assertThat(dump(outline("""
                        一、把渔港管好
                        1.1 清淤
                        1.1.1 清航道
                        1.1.2 清锚地
                        1.2 加固
                        1.5 万方淤泥已经运走。
                        二、把渔市办好
                        2.1.1 选址
                        """))).isEqualTo("""
                        1 一、把渔港管好
                        2 1.1清淤
                        3 1.1.1清航道
                        3 1.1.2清锚地
                        2 1.2加固
                        1 二、把渔市办好
                        3 2.1.1选址""");
    }

    @Test
    void aListNumberedLikeTheSectionsStaysInside() {
        assertThat(dump(outline("""
                        一、回头看
                        看得清才走得稳。
                        二、往前走
                        要办好下面几件事。
                        一、修路。东头的路坑坑洼洼，开春就修，修到家家门口，谁家门前都不落下，雨天也能走，雪天也能走，夜里还要有灯照着。
                        二、通水。西头的水时有时无，入夏就通，通到每一块田头，谁家的田都不落下，旱天能浇，涝天能排，秋后还要把渠清上一遍。
                        三、抓落实
                        谁的事谁来办。
                        """))).isEqualTo("""
                        1 一、回头看
                        1 二、往前走
                        2 一、修路
                        2 二、通水
                        1 三、抓落实""");
    }

    @Test
    void numberingThatRestartsBelowUnnumberedHeadingsIsNotThatOfTheSections() {
        assertThat(dump(outline("""
                        各位代表：
                        现在，我向大会报告工作，请予审议。
                        过去一年工作回顾
                        过去一年，全镇上下埋头苦干，渔港扩了容，渔市搬了家，渔民的腰包也鼓了起来，日子一天比一天好。
                        一、渔港扩了容
                        新添泊位二十个。
                        二、渔市搬了家
                        摊位全部进了棚。
                        今年工作安排
                        今年是渔港升级的头一年，要紧扣一个好字，把该办的事一件一件办到位，让渔民看得见、摸得着、得实惠。
                        一、把渔港办成样板
                        再添泊位十个。
                        二、把渔市办成招牌
                        再添冷库两座。
                        """))).contains("1 过去一年工作回顾", "1 今年工作安排", "2 一、渔港扩了容", "2 二、把渔市办成招牌");
    }

    @Test
    void aGapInTheNumbersIsALostHeading() {
        Outline outline = outline("""
                同志们：
                今天开会，研究渔港的事。下面，我讲三点意见。
                一、底数要清
                （一）船有多少
                一条一条数。
                （二）人有多少
                一个一个点。
                渔市也一样，事情不少，要办得扎扎实实。
                （一）摊位要齐
                一个不少。
                （二）秤要准
                一两不差。
                三、责任要明
                谁管谁负责。
                """);
        assertThat(outline.sections()).extracting(Unit::lost).containsExactly(false, true, false);
        assertThat(outline.sections().get(1).line()).isEqualTo(8);
        assertThat(outline.irregularities()).contains(new Irregularity(Irregularity.Kind.COUNT, -1, 3, 2));
    }

    @Test
    void partsThatStartAgainBelowNothingShowThatTheirSectionsLostTheirHeadings() {
        Outline outline = outline("""
                同志们：
                今天开会。下面，我讲两点意见。
                去年的事办得不错，渔港变了样，渔民都说好。
                （一）港变大了
                泊位添了二十个。
                （二）船变新了
                铁壳换了木壳。
                今年的事更要办好，各村要心里有数，手上有招。
                （一）市要搬
                秋天以前搬完。
                （二）路要修
                开春就修。
                """);
        assertThat(outline.sections()).hasSize(2).allMatch(Unit::lost);
        assertThat(outline.sections()).extracting(Unit::line).containsExactly(3, 8);
    }

    @Test
    void aListInRunningTextHasNoHeadingThatCouldBeLost() {
        Outline outline = outline("""
                各位来宾：
                今天是渔港建成二十年的日子。
                今天的一切，都是一代代人干出来的。
                一是一根缆绳起家。那年只有三条船。二是一盏灯守夜。那年台风来了七次。
                二十年来，渔港变了样，渔民都说好。
                祝大家身体健康！
                """);
        assertThat(outline.units()).noneMatch(Unit::lost);
    }

    @Test
    void aSecondListOfOneNumberingInAPartShowsThatAnotherSectionHasBegun() {
        Outline outline = outline("""
                同志们：
                今天开会。下面，我讲几点意见。
                去年的事办得不错，渔港变了样，渔民都说好，来看的人一拨接着一拨，问的也多是当年怎么把这件难事一点一点啃下来的。
                第一，港要管好。码头天天有人看。
                第二，船要修好。一是查船底。一条一条查。二是查机舱。一台一台查。
                一是各村要上心。村里的船村里管。
                二是各站要上门。谁的片谁负责。
                """);
        assertThat(outline.sections()).extracting(Unit::line).containsExactly(3, 6);
    }

    @Test
    void headingsAreFoundWhereNoLineBreakIsLeft() {
        String filler = "各村各组都要动起来，把港里港外收拾得干干净净，把船上船下安排得妥妥当当，让来的人看着舒心，让住的人过得安心。".repeat(14);
        Outline outline = outline("同志们：今天开会研究渔港的事。我讲几点意见：一、底数要清。" + filler + "二、责任要明。" + filler + "三、督查要严。" + filler
                + "同志们，渔港的事是大家的事，让我们一起把它办好！");
        assertThat(outline.sections()).extracting(Unit::marker).containsExactly("一、", "二、", "三、");
        assertThat(outline.units().get(0).role()).isEqualTo(Role.SALUTATION);
        assertThat(outline.units().get(outline.units().size() - 1).role()).isEqualTo(Role.CLOSING);
        assertThat(outline.announced()).map(Announcement::text).hasValue("讲几点意见");
    }

    @Test
    void aHeadingThatLostItsLineBreakIsFoundByItsNumber() {
        assertThat(dump(outline("一、底数要清\n船要一条一条数。二、责任要明。谁管谁负责。\n三、督查要严\n每月查一次。")))
                .isEqualTo("1 一、底数要清\n1 二、责任要明\n1 三、督查要严");
    }

    @Test
    void labelsOfOneListAreUnits() {
        assertThat(dump(outline("一、把事办好\n渔业方面。船要修好。\n市场方面。秤要准。\n二、把人管好\n关于纪律。只说一句。")))
                .isEqualTo("1 一、把事办好\n4 渔业方面\n4 市场方面\n1 二、把人管好\n4 关于纪律");
    }

    @Test
    void eachPartHasItsRole() {
        Outline outline = outline("""
                同志们：
                今天，我们在这里召开全镇渔港管理动员部署会，主要任务是传达贯彻县里的会议精神，安排部署今年的工作。
                刚才，老周同志作了部署，讲得很好，我都同意，请大家抓好贯彻落实。
                下面，我再讲三点意见。
                一、提高认识，切实增强管好渔港的责任感和紧迫感
                渔港事关全镇大局，做好这项工作意义重大。
                二、突出重点，全力推进各项任务
                要加快建设，要着力整治，确保按期完成。
                三、加强领导，落实责任，形成工作合力
                各级各部门要加强组织领导，主要领导亲自抓，严格督查考核。
                同志们，任务艰巨，使命光荣，让我们振奋精神，扎实工作，为建设美丽渔港作出新的更大贡献！
                """);
        assertThat(roles(outline))
                .containsExactly(
                        Role.SALUTATION,
                        Role.OPENING,
                        Role.RELAY,
                        Role.OPENING,
                        Role.SITUATION,
                        Role.TASKS,
                        Role.REQUIREMENTS,
                        Role.CLOSING);
        assertThat(outline.meetingType()).hasValue("mobilization");
        assertThat(outline.announced().orElseThrow().count()).hasValue(3);
        assertThat(outline.irregularities()).isEmpty();
    }

    @Test
    void aSalutationMayRunIntoItsText() {
        Outline outline = outline("尊敬的各位领导、同志们：今天我们召开渔港工作会议。\n一、底数要清\n要数清。\n二、责任要明\n要分清。");
        assertThat(outline.units().get(0).text()).hasValue("尊敬的各位领导、同志们：");
        assertThat(outline.units().get(1).line()).isEqualTo(1);
    }

    @Test
    void anotherSpeakersPointsAreNotAnnounced() {
        assertThat(outline("同志们：\n老周同志强调三个方面。\n一、底数要清\n要数清。\n二、责任要明\n要分清。").announced())
                .isEmpty();
    }

    @Test
    void nothingGivesNothing() {
        assertThat(outline("").units()).isEmpty();
    }

    @Test
    void theBodiesOfUnitsAreTheRestOfTheText() {
        Outline outline = outline("一、底数要清\n先数船。一是铁船；二是木船。\n再数人。\n二、责任要明\n要分清。");
        assertThat(outline.wholeBody(0)).extracting(Line::text).containsExactly("先数船。一是铁船；二是木船。", "再数人。");
        assertThat(outline.body(0)).extracting(Line::text).containsExactly("先数船。");
    }

    @Test
    void aHeadingWithoutASubjectIsAnAccountAboveWhatWasDoneAndAnOrderAboveWhatIsOwed() {
        String heading = "一、突出重点，扎实推进清淤\n";
        String done = "入冬以来清了三条沟。淤泥已经运走了。两座闸换了新门。村里出了二百个工。";
        String owed = "三条沟要在月底前清完。淤泥必须运走。两座闸要换门。各村要出足人工。";
        String rest = "\n二、早谋明年的水\n明年要早蓄水。\n";

        assertThat(outline("同志们：\n今天讲两点。\n" + heading + done + rest)
                        .sections()
                        .get(0)
                        .role())
                .isEqualTo(Role.RECAP);
        assertThat(outline("同志们：\n今天讲两点。\n" + heading + owed + rest)
                        .sections()
                        .get(0)
                        .role())
                .isEqualTo(Role.TASKS);
    }

    @Test
    void behindTheLastSectionRequirementsMayStandAndTheAudienceIsCalledAgain() {
        List<Unit> units = outline("""
                        各位代表：
                        现在，我代表镇政府报告工作。
                        一、去年工作回顾
                        去年修了码头。
                        二、今年重点工作
                        今年要编渔船。
                        各位代表！干好这些事，镇政府必须把自身建设抓好。各部门要改进作风，干部要带头守纪律，督查要跟上，责任要落实到人。
                        各位代表！
                        蓝图已经画好。让我们团结一心，为建好渔港而努力奋斗！
                        """).units();

        assertThat(units.subList(units.size() - 3, units.size()))
                .extracting(Unit::role)
                .containsExactly(Role.REQUIREMENTS, Role.CLOSING, Role.CLOSING);
    }

    @Test
    void aParagraphThatThanksOrAnnouncesOrRelaysIsKnownByItsGrammar() {
        assertThat(roles(outline("""
                        各位来宾：
                        刚才，老周站长介绍了闸门的来历，讲得细。
                        首先，我谨以渔港全体职工的名义，向远道而来的朋友表示热烈欢迎。
                        关于管水，我谈几点体会：
                        一、闸要勤看
                        要天天看。
                        二、沟要勤清
                        要年年清。
                        """))).startsWith(Role.SALUTATION, Role.RELAY, Role.AFFIRM, Role.OPENING);
    }
}
