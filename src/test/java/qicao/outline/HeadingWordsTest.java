package qicao.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.genre.Role;

final class HeadingWordsTest {
    @ParameterizedTest
    @CsvSource({
        "存在问题, PROBLEMS",
        "当前存在的主要困难和不足, PROBLEMS",
        "正视差距，找准症结, PROBLEMS",
        "工作开展情况, RECAP",
        "前段工作回顾, RECAP",
        "主要做法和成效, RECAP",
        "工作要求, REQUIREMENTS",
        "几点要求, REQUIREMENTS",
        "加强组织领导，压实各方责任, REQUIREMENTS",
        "下一步工作打算, TASKS",
        "总体要求, TASKS",
        "突出重点，全力抓好夏收夏种, TASKS",
        "提高认识，增强紧迫感, SITUATION",
        "管水的难处依然突出，问题不容小看, PROBLEMS",
        "渠系管护中的几个主要问题, PROBLEMS",
        "着力解决渠系管护中的几个主要问题, TASKS",
        "修渠是眼下的头等大事, SITUATION",
        "建强队伍，为通水提供坚实保障, REQUIREMENTS",
        "放水的事怎么干, TASKS",
        "措施上要硬, TASKS",
        "责任上要实, REQUIREMENTS",
        "渠长要作表率, REQUIREMENTS",
        "加强站所自身建设, REQUIREMENTS",
        "今年管水工作的要点, TASKS",
        "渠章的起草过程, RECAP",
        "不能让一块田等水, TASKS",
        "对乡镇的几点希望, REQUIREMENTS"
    })
    void aHeadingSaysWhatItsSectionDoes(String heading, Role role) {
        // The text speaks of another thing on purpose.
        String text = "水渠修了三十里。渠边栽了柳树。村里人都说好。";
        Outline outline = OutlinerTest.outline("同志们：\n今天开个会，讲三点。\n一、先说水渠\n" + text + "\n二、" + heading + "\n" + text
                + "\n三、再说渠边的树\n" + text + "\n同志们，任务就是这些，大家去办吧！");

        assertThat(outline.sections()).hasSize(3);
        assertThat(outline.sections().get(1).role()).isEqualTo(role);
    }

    @Test
    void whatIsOnlyLikelyWeighsHalfAndYieldsToWhatIsCertain() {
        int tasks = RoleModel.ROLES.indexOf(Role.TASKS);
        int requirements = RoleModel.ROLES.indexOf(Role.REQUIREMENTS);
        double[] likely = HeadingWords.shipped().shares("修好渠，管好水");
        double[] both = HeadingWords.shipped().shares("修好渠，压实各级责任");

        assertThat(likely[tasks]).isEqualTo(0.5);
        assertThat(both[tasks]).isZero();
        assertThat(both[requirements]).isEqualTo(1);
    }

    @Test
    void ofAHeadingWithoutKnownWordsNothingIsSaid() {
        assertThat(HeadingWords.shipped().shares("大河上下，柳绿花红")).containsOnly(0);
    }
}
