package qicao.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times, owners, deeds, acts and posts that no table names as an example fall into their kinds too. */
final class KindsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BOUND   | 汛前
                    BOUND   | 本月20号前
                    ONGOING | 每旬末前
                    BOUND   | 今晚10点前
                    BOUND   | 两个工作日之内
                    MOMENT  | 11月20日
                    BOUND   | 月底
                    SPAN    | 下半年
                    SPAN    | 四季度
                    SPAN    | 十一月份
                    BOUND   | 48小时
                    BOUND   | 半年
                    BOUND   | 到今年底
                    START   | 9月上旬起
                    START   | 从下学期开始
                    START   | 自发文之日起
                    ONGOING | 每两周
                    ONGOING | 日常
                    ONGOING | 逐季
                    ONGOING | 全天候不间断
                    SPAN    | 7月中旬至8月底
                    SPAN    | 3月1日—5月31日
                    SPAN    | 春耕期间
                    SPAN    | 雨季
                    MOMENT  | 10月初
                    MOMENT  | 9月下旬
                    MOMENT  | 20日
                    MOMENT  | 明天下午
                    MOMENT  | 早上8点
                    MOMENT  | 周三
                    MOMENT  | 主体完工后
                    OTHER   | 马上
                    OTHER   | 及时
                    OTHER   | 下阶段
                    OTHER   | 五年前
                    BOUND   | 截至11月15日
                    BOUND   | 赶在霜降前
                    ONGOING | 每季度末前
                    START   | 往后
                    START   | 从下季度
                    ONGOING | 逢集
                    ONGOING | 按季度
                    ONGOING | 一周一调度
                    SPAN    | 2027年
                    SPAN    | 8月
                    SPAN    | 本周
                    SPAN    | 今后两年
                    SPAN    | 供暖期
                    SPAN    | 清明节前后
                    MOMENT  | 11月5日上午
                    MOMENT  | 谷雨
                    MOMENT  | 开学第二天
                    MOMENT  | 退水后
                    OTHER   | 视天气情况
                    OTHER   | 分期分批
                    OTHER   | 近三天
                    OTHER   | 尽早
                    BOUND   | 2027-03-31前
                    BOUND   | 收到报告后7个工作日内
                    BOUND   | 到下世纪中叶
                    START   | 由3月1日起
                    SPAN    | 持续低温期间
                    SPAN    | 2027.3-2027.9
                    BOUND   | 三到五年
                    SPAN    | 采茶季
                    ONGOING | 每周日下班前
                    ONGOING | 早晚各两次
                    ONGOING | 24小时轮值
                    MOMENT  | 大年初六
                    MOMENT  | 首个集日
                    MOMENT  | 入伏
                    OTHER   | 从小事做起
                    OTHER   | 一抓到底
                    """)
    void aTimeHasItsKind(TimeKind kind, String time) {
        assertThat(TimeKind.of(time)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"县水务局牵头，沿线三镇配合", "镇长负总责、包村干部负责", "区民政局会同区残联", "各街道组织实施"})
    void anOwnerTellsWhoDoesWhat(String owner) {
        assertThat(WordClass.DIVISION.fits(owner)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各科室",
                "各支部、各小组",
                "全院医护人员",
                "每位班主任",
                "县直各单位",
                "相关科室",
                "包村干部",
                "乡村两级",
                "护理部",
                "县水务局、县林业局",
                "县水务局、各乡镇",
                "县水务局和各乡镇",
                "青山、绿水两个乡镇",
                "抓落实专班",
                "全民阅读办公室",
                "李校长",
                "县农业农村局等相关部门"
            })
    void anOwnerIsOnlyNamed(String owner) {
        assertThat(WordClass.DIVISION.fits(owner)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    START  | 开通24小时热线
                    START  | 召开现场观摩会
                    START  | 6月底前印发操作手册
                    START  | 三号厂房动工
                    START  | 完成选址，6月开工
                    START  | 加快启动二期征收
                    RESULT | 建成口袋公园6处
                    RESULT | 便民市场建成投用
                    RESULT | 隐患全部清零
                    RESULT | 启动招标，年底建成
                    RESULT | 抽检合格率达到98%
                    RESULT | 违建全部拆除
                    RESULT | 实现村村有医生
                    RESULT | 新建车位300个
                    OTHER  | 加强夜间巡查
                    OTHER  | 对37处险段开展会诊
                    OTHER  | 推进工程建设
                    OTHER  | 资金还不到位
                    OTHER  | 巩固创建成果
                    OTHER  | 公司
                    START  | 设立企业服务专员
                    START  | 供热管网并网运行
                    START  | 组建专班、开展联动招商
                    RESULT | 铺设供水管网28公里
                    RESULT | 核减低效用地3000亩
                    RESULT | 新建泵站2座、闸门5扇
                    RESULT | 起草行业自律公约
                    RESULT | 挖通引水渠
                    RESULT | 医保报销比例提升到75%
                    RESULT | 救灾物资运抵各乡镇
                    OTHER  | 推进8个老旧小区改造、6座泵站更新
                    OTHER  | 每户发放一份明白纸
                    OTHER  | 未经验收不得使用
                    OTHER  | 对重点车辆每日核查
                    OTHER  | 推进农村电商全覆盖
                    OTHER  | 年均增长8%
                    START  | 考点开考
                    START  | 车站恢复售票运营
                    START  | 签发一号河长令
                    START  | 面向高校公开招募社工
                    START  | 新卫生院投入使用
                    START  | 政务分中心对外营业
                    RESULT | 欠缴的水费收清
                    RESULT | 引水渠挖通
                    RESULT | 净水机装到每所村小
                    RESULT | 燃煤锅炉更换为电锅炉
                    RESULT | 把孤寡老人纳入特困供养
                    RESULT | 将线索移送公安机关
                    RESULT | 残疾儿童应助尽助
                    RESULT | 户户通自来水
                    RESULT | 收购青贮玉米6万担
                    RESULT | 四座机组全容量并网
                    OTHER  | 对逾期不改的，依法予以关停
                    OTHER  | 补齐一处验收一处
                    OTHER  | 把关爱送到心坎上
                    OTHER  | 汛情解除前值班领导不得离岗
                    OTHER  | 短板亟待补齐
                    OTHER  | 推动项目落地见效
                    """)
    void aDeedHasItsKind(DeedKind kind, String deed) {
        assertThat(DeedKind.of(deed)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    OPINION    | 县供电公司     | 就迎峰度夏作出郑重承诺
                    OPINION    | 园区企业       | 反映了用地手续慢的问题
                    OPINION    | 街道           | 汇报了拆迁难点和对策
                    OPINION    | 代表团         | 分组审议了报告
                    EXPERIENCE | 科技特派员     | 传授了嫁接技术和管护窍门
                    EXPERIENCE | 护理部         | 作优质护理典型交流
                    EXPERIENCE | 合作社         | 讲了怎样把荒坡变成果园
                    STORY      | 老护林员       | 讲了守山三十年的故事
                    STORY      | 被困村民       | 念了一封感谢信
                    STORY      | 支教老师       | 说了大山里的孩子
                    REFLECTION | 物业公司       | 就电梯停运致歉
                    REFLECTION | 未完成任务的镇 | 说明了原因
                    REFLECTION | 二车间         | 剖析了停产暴露的漏洞
                    DIRECTIVE  | 县长           | 对冬春水利作了安排
                    DIRECTIVE  | 分管局长       | 明确了时间表和责任人
                    DIRECTIVE  | 部队首长       | 作了指示
                    OTHER      | 县应急局       | 通报了查处情况
                    OTHER      | 组织部         | 宣读了命名决定
                    OTHER      | 市农科院       | 讲授了测土配方知识
                    OTHER      | 我们           | 考察了两个粮库
                    OTHER      | 两家企业       | 签署了入园协议
                    OTHER      | 市领导         | 为开工培土
                    OTHER      | 县林业局       | 汇报了造林进展
                    OTHER      | 县残联         | 起立鼓掌
                    EXPERIENCE | 十佳河长       | 说了管水的几手绝活
                    EXPERIENCE | 劳模           | 聊了三十年的护林
                    EXPERIENCE | 宣讲团         | 讲了李兰英助学的事迹，号召大家学习
                    STORY      | 遭冰雹的果农   | 说了满地落果的那一晚
                    STORY      | 牺牲民警的遗孀 | 讲了丈夫怎样冲进火场
                    STORY      | 话务员         | 描述了当晚的求救声
                    REFLECTION | 考核末位的站所 | 讲了怎么掉的队
                    REFLECTION | 信用社         | 痛陈放贷失察之过
                    REFLECTION | 门卫班长       | 坦言夜间巡查不够
                    OPINION    | 商会           | 递交了减免租金的提案
                    OPINION    | 乡亲们         | 对修路走向各抒己见
                    OPINION    | 技师           | 给农机改装支了招
                    DIRECTIVE  | 指挥部         | 当场拍板连夜加固
                    DIRECTIVE  | 局党组         | 给我们出了题目、交了任务
                    OTHER      | 信访局         | 反映了上半年来访动向
                    OTHER      | 督查组长       | 作了半年工作总结
                    """)
    void whatSomebodyDidIsAnActOfItsKind(SpeechAct kind, String who, String deed) {
        assertThat(SpeechAct.of(who, deed, false)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DIRECTIVE | 就巡视整改讲了几点意见
                    DIRECTIVE | 作了重要讲话
                    OTHER     | 谈了调研的感受
                    OTHER     | 介绍了外地经验
                    OTHER     | 宣读了批复
                    """)
    void whoStandsAboveIsNeitherAgreedWithNorAModel(SpeechAct kind, String deed) {
        assertThat(SpeechAct.of("市委副书记", deed, true)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    市委宣传部         | 县委书记           | true
                    省厅领导           | 市水利局局长       | true
                    上级纪委领导       | 县纪委书记         | true
                    县委书记           | 县长               | true
                    县委副书记、县长   | 常务副县长         | true
                    县领导             | 县民政局局长       | true
                    县委书记           | 全县               | true
                    董事长             | 副总经理           | true
                    县长               | 县委书记           | false
                    县教育局局长       | 县长               | false
                    白水镇党委书记     | 县长               | false
                    市一中校长         | 县民政局局长       | false
                    县民政局局长       | 县教育局局长       | false
                    团县委书记         | 县民政局局长       | false
                    王建国             | 村党支部书记       | false
                    """)
    void aHigherLevelOrAMoreImportantPostStandsAbove(String who, String speaker, boolean isAbove) {
        assertThat(Standing.of(who).isAbove(Standing.of(speaker))).isEqualTo(isAbove);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CENTRAL  | 水利部副部长
                    PROVINCE | 自治区政府主席
                    PROVINCE | 农业农村厅厅长
                    CITY     | 市委常委、组织部部长
                    CITY     | 全市秋粮收购工作会议
                    COUNTY   | 青州市云溪县财政局
                    COUNTY   | 城南区委书记
                    TOWNSHIP | 云溪县白水镇党委书记
                    VILLAGE  | 白水镇石桥村党支部书记
                    OTHER    | 市人民医院院长
                    OTHER    | 农业农村局局长
                    """)
    void theLowestPlaceInANameIsItsLevel(Level level, String words) {
        assertThat(Level.of(words)).isEqualTo(level);
    }

    @Test
    void whiteSpaceAroundItDoesNotMatter() {
        assertThat(TimeKind.of(" 9月底前 ")).isEqualTo(TimeKind.BOUND);
        assertThat(DeedKind.of(" 召开现场会 ")).isEqualTo(DeedKind.START);
    }

    @Test
    void nothingIsOfTheLastKind() {
        assertThat(TimeKind.of("")).isEqualTo(TimeKind.OTHER);
        assertThat(DeedKind.of("")).isEqualTo(DeedKind.OTHER);
    }

    @Test
    void aLongDeedTakesNoLongerThanItsLength() {
        String deed = "对险段逐一会诊，".repeat(2_000);

        assertThat(DeedKind.of(deed)).isEqualTo(DeedKind.OTHER);
        assertThat(TimeKind.of(deed)).isEqualTo(TimeKind.OTHER);
        assertThat(WordClass.DIVISION.fits(deed)).isFalse();
    }
}
