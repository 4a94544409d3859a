package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PartsAndWholeTest {
    private final Check check = new PartsAndWhole();

    @ParameterizedTest
    @ValueSource(
            strings = {"受理投诉312件，其中东街134件、西街197件。", "受理投诉312件，多数来自老城，其中东街134件、西街197件。", "120个项目中有39个没有开工，其中河东12个、河西29个。"
            })
    void partsAddUpToNoMoreThanTheWhole(String paragraph) {
        assertThat(Found.by(check, paragraph)).hasSize(1).allMatch(found -> found.startsWith("FIGURE-004 5:"));
    }

    @Test
    void noMoreIsDoneThanThereWas() {
        assertThat(Found.by(check, "120个重点项目已开工181个，进度很快。")).containsExactly("FIGURE-004 5:1 120个重点项目已开工181个");
    }

    @Test
    void aRateFitsWhatWasFoundAndDone() {
        assertThat(Found.by(check, "共查出隐患2968项，已整改2685项，整改率96.5%。"))
                .containsExactly("FIGURE-004 5:2 查出隐患2968项，已整改2685项，整改率96.5%");
        assertThat(Found.by(check, "共查出隐患2968项，已整改2865项，整改率96.5%。")).isEmpty();
    }

    @Test
    void aShareIsNoMoreThanAll() {
        assertThat(Found.by(check, "占全市总量的172%，覆盖率达到103%。"))
                .containsExactly("FIGURE-004 5:1 占全市总量的172%", "FIGURE-004 5:12 覆盖率达到103%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "受理投诉312件，其中东街134件、西街97件。",
                "完成投资51.9亿元，占年度计划的130%。",
                "新入园项目100个、开工63个，其中工业项目97个、开工60个。",
                "新增企业130家，其中新投产29家，总数达到550家。",
                "120个重点项目已开工81个。"
            })
    void otherFiguresMayBeLarger(String paragraph) {
        assertThat(Found.by(check, paragraph)).isEmpty();
    }

    @Test
    void allPartsMakeTheWhole() {
        assertThat(Found.by(check, "全市540个网点中，32个总店、118个分店、380个代办点全部开门。")).hasSize(1);
        assertThat(Found.by(check, "全市540个网点中，32个总店、118个分店、390个代办点全部开门。")).isEmpty();
    }

    @Test
    void sharesMakeAHundred() {
        assertThat(Found.by(check, "产业结构为10.5:40.2:51.3。")).hasSize(1);
        assertThat(Found.by(check, "产业结构为10.5:40.2:49.3。")).isEmpty();
    }

    @Test
    void bothRatiosOfAChangeMakeAHundred() {
        assertThat(Found.by(check, "三次产业结构由2017年的14.1:47.9:43.0，调整为12.2:46.8:41.0。"))
                .containsExactly("FIGURE-004 5:5 结构由2017年的14.1:47.9:43.0");
        assertThat(Found.by(check, "三次产业结构由14.1:47.9:38.0调整为12.2:49.8:41.0。"))
                .containsExactly("FIGURE-004 5:22 调整为12.2:49.8:41.0");
    }

    @Test
    void partsThatAreToldOneByOneMakeTheWhole() {
        assertThat(Found.by(check, "查出隐患182处，分别是东片54处、西片62处、南片56处。"))
                .containsExactly("FIGURE-004 5:5 182处，分别是东片54处、西片62处、南片56处");
        assertThat(Found.by(check, "查出隐患182处，分别是东片54处、西片62处、南片66处。")).isEmpty();
    }

    @Test
    void aShareFitsItsPart() {
        assertThat(Found.by(check, "渔港投资120亿元中的60亿元，占40%。")).containsExactly("FIGURE-004 5:5 120亿元中的60亿元，占40%");
        assertThat(Found.by(check, "渔港投资120亿元中的60亿元，占50%。")).isEmpty();
    }

    @Test
    void whatJustFitsIsRight() {
        assertThat(Found.by(check, "查出隐患200处，已整改200处，覆盖率100%，结构为12.3:38.5:49.4。"))
                .isEmpty();
    }
}
