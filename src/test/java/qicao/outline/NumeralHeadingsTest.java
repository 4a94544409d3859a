package qicao.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NumeralHeadingsTest {
    private static List<String> headings(String text) {
        return OutlinerTest.outline(text).units().stream()
                .filter(unit -> unit.level() >= 1 && unit.level() <= 3)
                .map(unit -> unit.marker() + unit.heading().orElse(""))
                .toList();
    }

    @Test
    void aHeadingMayBeginWithTheNextNumeral() {
        assertThat(headings("""
                        同志们：
                        下面，我讲三点意见。
                        一、二级水库要除险。
                        清单要在月底前排出来。
                        二、三条干渠要疏通。
                        干渠要在四月前通水。
                        三、四支队伍要建好。
                        队伍是根本。
                        """)).containsExactly("一、二级水库要除险", "二、三条干渠要疏通", "三、四支队伍要建好");
    }

    @Test
    void anArabicNumberMayBeFollowedByAFigure() {
        assertThat(headings("""
                        同志们：
                        下面，我讲两点意见。
                        一、修好水利
                        1、10座泵站要检修。电机要换，线路要查。
                        2、3个闸口要改造。限期完成。
                        3、管护人员要到位。工钱要按月发。
                        二、管好水利
                        要有人管。
                        """)).containsExactly("一、修好水利", "1、10座泵站要检修", "2、3个闸口要改造", "3、管护人员要到位", "二、管好水利");
    }

    @Test
    void quartersAndSectorsAreNoHeadings() {
        assertThat(headings("""
                        同志们：
                        下面，我讲两点意见。
                        一、肯定成绩，看清形势
                        二、三季度，全县来客三十万人次。
                        一、二、三产业都有起色。
                        二、突出重点，抓好项目
                        要抓好两个古镇的修缮。
                        """)).containsExactly("一、肯定成绩，看清形势", "二、突出重点，抓好项目");
    }

    @Test
    void aNumeralThatFitsNoListIsText() {
        assertThat(headings("""
                        同志们：
                        下面，我讲两点意见。
                        一、肯定成绩
                        三、四个村先修了路。
                        二、抓好项目
                        要抓好两个古镇的修缮。
                        """)).containsExactly("一、肯定成绩", "二、抓好项目");
    }

    @Test
    void aDecimalNumberBeforeAFigureHeadsWhereTheNumbersOfTheSectionsSaySo() {
        assertThat(headings("""
                        同志们：
                        下面，我讲两点意见。
                        一、去年修了什么
                        1.1 2025年修的泵站
                        修了三座，用款1.2 亿元。
                        1.2、3000亩旱田改造
                        1.2.1 亩产翻番的田块
                        1.2.2．2026年接着改的田块
                        二、今年修什么
                        2.1 万亩灌区续建
                        2.5 万人受益的干渠也要修。
                        2.7 万亩旱田
                        """))
                .containsExactly(
                        "一、去年修了什么",
                        "1.12025年修的泵站",
                        "1.23000亩旱田改造",
                        "1.2.1亩产翻番的田块",
                        "1.2.2" + "2026年接着改的田块",
                        "二、今年修什么",
                        "2.1万亩灌区续建");
    }
}
