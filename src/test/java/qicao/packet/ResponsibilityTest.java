package qicao.packet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResponsibilityTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    市发改委                            | -             | 市发改委
                    区城管局、市燃气公司                | -             | 区城管局 市燃气公司
                    市教育局牵头，市财政局配合          | 市教育局      | 市财政局
                    市教育局牵头、市财政局、市人社局配合 | 市教育局     | 市财政局 市人社局
                    由市教育局、市财政局共同牵头        | 市教育局 市财政局 | -
                    由市教育局牵头负责，各县区落实      | 市教育局      | 各县区
                    市教育局（牵头）、市财政局          | 市教育局      | 市财政局
                    市财政局、市教育局（牵头）          | 市教育局      | 市财政局
                    牵头单位：市教育局；责任单位：市财政局、各县区 | 市教育局 | 市财政局 各县区
                    责任单位：市财政局、各县区          | -             | 市财政局 各县区
                    市直有关部门（发改、财政），各县区  | -             | 市直有关部门（发改、财政） 各县区
                    市发改委等有关部门                  | -             | 市发改委
                    县委办公室总牵头，县水利局按职责分工负责 | 县委办公室 | 县水利局
                    市人力资源和社会保障局              | -             | 市人力资源和社会保障局
                    各镇、牵头                          | -             | 各镇 牵头
                    """)
    void leadersAreThoseWhoAreCalledSo(String owner, String leads, String others) {
        Responsibility who = Responsibility.of(owner);

        assertThat(String.join(" ", who.leads())).isEqualTo(leads == null ? "" : leads);
        assertThat(String.join(" ", who.others())).isEqualTo(others == null ? "" : others);
        assertThat(who.words()).isEqualTo(owner);
    }

    @Test
    void theOrderOfBodiesStays() {
        assertThat(Responsibility.of("丙局、甲局、乙局、甲局").bodies()).containsExactly("丙局", "甲局", "乙局");
    }
}
