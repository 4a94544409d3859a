package qicao.mining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.table.Row;
import qicao.table.Table;

/** No proper name comes out of mining, however many speeches have it; all names here are invented. */
final class ProperNamesTest {
    private static final int SPEECHES = 10;

    /** Everything that mining a corpus may show to anybody. */
    private static String shown(String... sentences) {
        Patterns patterns = new Miner(MiningOptions.defaults()).mine(Speeches.sketch(SPEECHES, sentences));
        return String.join("\n", patterns.texts()) + new MiningReport(patterns, Map.of()).html();
    }

    private static boolean stands(String... sentences) {
        Sketch sketch = Speeches.sketch(SPEECHES, sentences);
        ProperNames names = new ProperNames(sketch.distinct(), Words.shipped());
        return List.of(sentences).stream().anyMatch(names::standIn);
    }

    @ParameterizedTest
    @CsvSource({
        // Behind a post.
        "由镇长孙立新牵头抓总这项工作, 孙立新",
        "派出所所长钱大江负责抓好维稳工作, 钱大江",
        "要认真学习村支书罗兴旺的先进经验, 罗兴旺",
        "县委书记谭明到现场督促落实整改, 谭明",
        "请副县长欧阳海波牵头研究解决问题, 欧阳海波",
        "刚才教育局局长宋雅琴作了表态发言, 宋雅琴",
        "要大力宣传网格员邓小丫的感人事迹, 邓小丫",
        "总经理冯建国介绍了企业发展情况, 冯建国",
        "要全力支持驻村第一书记蒋一鸣开展工作, 蒋一鸣",
        "市长高振邦要求加快推进项目建设, 高振邦",
        // Before a title.
        "要坚决贯彻黄国梁同志的批示要求, 黄国梁",
        "要认真落实郑书记调研时的讲话要求, 郑书记",
        "坚决查处贾富贵等人的违纪违法问题, 贾富贵",
        "要热情接待许兰芝女士一行考察投资, 许兰芝",
        "深入开展向沈春华同志学习活动, 沈春华",
        "有事请联系办公室主任贺同志协调解决, 主任贺",
        "要认真听取秦守诚院士的意见建议, 秦守诚",
        "要全面落实马县长提出的工作要求, 马县长",
        // Places below the county.
        "要全力推进柳溪村的搬迁安置工作, 柳溪",
        "要加快推进石门坎村人居环境整治, 石门坎",
        "切实做好双河镇的防汛抢险工作, 双河",
        "要认真总结红旗镇的经验做法, 红旗镇",
        "加快推进梧桐街道的征地拆迁工作, 梧桐",
        "要全面推广枫林社区的治理经验, 枫林",
        "要抓紧抓好和平社区的改造工作, 和平社区",
        "要加快推进青年路的拓宽改造工程, 青年路",
        "要抓紧完成槐荫路的排水管网改造, 槐荫",
        "认真抓好白杨乡的产业扶贫工作, 白杨",
        "要妥善做好王家庄的安置补偿工作, 王家庄",
        "要积极支持月亮湾村发展乡村旅游, 月亮湾",
        // Firms.
        "要认真配合宏泰集团做好资产处置工作, 宏泰",
        "要全力支持瑞丰公司抓好项目建设, 瑞丰",
        "要督促金鼎矿业有限公司落实整改责任, 金鼎",
        "要支持绿康合作社抓好示范带动工作, 绿康",
        "要督促鑫盛水泥厂抓好污染治理工作, 鑫盛",
        "要妥善处置远航公司拖欠工资问题, 远航",
        // Cases.
        "各部门要严格执行黑石潭专案的保密纪律, 黑石潭",
        "要深刻汲取曹金宝案的惨痛教训, 曹金宝",
        "要认真做好龙湾案的善后处置工作, 龙湾",
        // Units.
        "要抓紧完成育英小学的改建扩建工程, 育英",
        "切实抓好翠屏水库的除险加固工作, 翠屏",
        "要做好仁济医院的搬迁安置工作, 仁济",
        "要妥善解决云岭煤矿的遗留问题, 云岭",
        "要加快推进锦江大桥的建设进度, 锦江",
        "要切实抓好启明中学的建设工作, 启明",
        "要督促凤鸣派出所抓好整改落实工作, 凤鸣"
    })
    void aNameNeverComesOut(String sentence, String name) {
        assertThat(shown(sentence + "。")).doesNotContain(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各村要认真抓好秋粮收购工作",
                "要加快推进示范村的建设工作",
                "行政村要全面落实工作责任",
                "要大力推进农村人居环境整治",
                "要认真做好乡镇换届选举工作",
                "要积极推进特色小镇建设工作",
                "街道要切实抓好环境卫生工作",
                "要加强城市社区的服务管理工作",
                "要加强和完善城乡社区治理工作",
                "要认真抓好农村公路的养护工作",
                "要走好群众路线抓好作风建设",
                "要推动上市公司做好信息披露工作",
                "要做大做强国有企业集团抓好改革",
                "要大力发展农民专业合作社抓好带动",
                "要认真办理提案议案抓好答复工作",
                "要严肃查处违纪违法案件抓好整改",
                "各级党委书记要高度重视这项工作",
                "主要领导干部要亲自抓好任务落实",
                "各级书记任组长负责抓好工作落实",
                "要张开双臂热情欢迎各方来投资",
                "要打好特色王牌抓好产业发展",
                "广大党员干部同志要带头抓好落实",
                "各单位主要负责同志要切实负起责任",
                "要加强中小学校的安全管理工作",
                "要加快推进公立医院改革工作",
                "要抓好病险水库的除险加固工作",
                "要加强教师队伍和人才队伍建设等人才工作",
                "县长要带头抓好信访工作",
                "完善应急预案抓好演练工作"
            })
    void ordinaryWordsComeOut(String sentence) {
        String clause = Clause.of(Masker.mask(sentence)).get(0);

        assertThat(stands(clause)).as(clause).isFalse();
    }

    @Test
    void anOrdinarySentenceStillBecomesAFrame() {
        assertThat(shown("要加快推进示范村的建设工作。")).contains("加快推进示范村的建设工作");
    }

    @Test
    void aNameIsKnownWithoutItsSignAsWell() {
        String shown = shown("要全力支持柳溪村抓好各项建设工作。", "为建设富裕文明的新柳溪而努力奋斗。", "要认真学习镇长孙立新的工作方法。", "孙立新要牵头抓好这项重要工作。");

        assertThat(shown).doesNotContain("柳溪", "孙立新");
    }

    @Test
    void whatIsOnlySometimesBehindAPostIsAWord() {
        Sketch sketch = Speeches.sketch(12, "要安下心来抓好各项工作落实。");
        sketch.add(Speeches.nth(13, "县长安下心来抓好各项工作落实。"));

        assertThat(new ProperNames(sketch.distinct(), Words.shipped()).standIn("安下心来抓好"))
                .isFalse();
    }

    @Test
    void whatWasRejectedForANameIsCountedAndNotShown() {
        Patterns patterns = new Miner(MiningOptions.defaults()).mine(Speeches.sketch(SPEECHES, "要全力推进柳溪村的搬迁安置工作。"));

        assertThat(patterns.rejections().get(Rejection.NAME)).isNotEmpty();
        assertThat(new MiningReport(patterns, Map.of()).html())
                .contains(Rejection.NAME.label())
                .doesNotContain("柳溪");
    }

    /** Each row of each table does its work. */
    @Test
    void everySurnameTellsAPersonBehindAPost() {
        rows("surnames.tsv", 3).forEach(row -> {
            assertThat(names("镇长" + row.text(0) + "晓岚抓好落实")).as(row.text(0)).anyMatch(n -> n.endsWith("晓岚"));
            row.words(2).forEach(word -> assertThat(names("镇长" + word)).as(word).isEmpty());
            boolean clear = row.text(1).equals("clear");
            assertThat(names("落实" + row.text(0) + "书记要求").contains(row.text(0) + "书记"))
                    .as(row.text(0))
                    .isEqualTo(clear);
        });
    }

    @Test
    void everyPostAndTitleTellsAPerson() {
        rows("posts.tsv", 2).forEach(row -> {
            if (!row.text(1).equals("after")) {
                assertThat(names("请" + row.text(0) + "罗晓岚抓好")).as(row.text(0)).contains("罗晓岚");
            }
            if (!row.text(1).equals("before")) {
                assertThat(names("请罗晓岚" + row.text(0) + "抓好")).as(row.text(0)).contains("罗晓岚");
            }
            if (row.text(1).equals("both")) {
                assertThat(names("请罗" + row.text(0) + "抓好")).as(row.text(0)).contains("罗" + row.text(0));
            }
        });
    }

    @Test
    void everyEndingTellsANameUnlessAUsualWordStandsBeforeIt() {
        NameForms forms = NameForms.shipped(Words.shipped());
        rows("name-suffixes.tsv", 4).forEach(row -> {
            String ending = row.text(0);
            assertThat(forms.isTold("推进翡峪" + ending)).as(ending).isTrue();
            row.words(2)
                    .forEach(usual -> assertThat(forms.isTold("推进" + usual + ending))
                            .as(usual + ending)
                            .isFalse());
            row.words(3)
                    .forEach(next -> assertThat(forms.isTold("推进翡峪" + ending + next))
                            .as(ending + next)
                            .isFalse());
        });
    }

    @Test
    void everyWordThatAlsoNamesPlacesIsANameThere() {
        NameForms forms = NameForms.shipped(Words.shipped());
        rows("name-words.tsv", 2)
                .forEach(row -> row.words(1)
                        .forEach(ending -> assertThat(forms.isTold("推进" + row.text(0) + ending))
                                .as(row.text(0) + ending)
                                .isTrue()));
    }

    @Test
    void everyCharacterOfGivenNamesMakesANameWithAnother() {
        NameForms forms = NameForms.shipped(Words.shipped());
        rows("given-names.tsv", 1)
                .forEach(row -> row.text(0)
                        .codePoints()
                        .mapToObj(Character::toString)
                        .forEach(given -> assertThat(forms.isTold("看望罗" + given + "琳"))
                                .as(given)
                                .isTrue()));
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        NameForms.shipped(Words.shipped()).each(text, name -> names.add(name.text()));
        return names;
    }

    private static List<Row> rows(String file, int columns) {
        return Table.beside(ProperNames.class, file).rows(columns, row -> row);
    }
}
