package qicao.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times, owners and deeds that no table names as an example fall into their kinds too. */
final class KindsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BOUND   | 汛前
                    BOUND   | 本月20号前
                    BOUND   | 每旬末前
                    BOUND   | 今晚10点前
                    BOUND   | 两个工作日之内
                    BOUND   | 11月20日
                    BOUND   | 月底
                    BOUND   | 下半年
                    BOUND   | 四季度
                    BOUND   | 十一月份
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
                    """)
    void aTimeHasItsKind(TimeKind kind, String time) {
        assertThat(TimeKind.of(time)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DIVISION  | 县水务局牵头，沿线三镇配合
                    DIVISION  | 镇长负总责、包村干部负责
                    DIVISION  | 区民政局会同区残联
                    DIVISION  | 各街道组织实施
                    EVERYBODY | 各科室
                    EVERYBODY | 各支部、各小组
                    EVERYBODY | 全院医护人员
                    EVERYBODY | 每位班主任
                    EVERYBODY | 县直各单位
                    EVERYBODY | 相关科室
                    EVERYBODY | 包村干部
                    EVERYBODY | 乡村两级
                    BODY      | 护理部
                    BODY      | 县水务局、县林业局
                    BODY      | 县水务局、各乡镇
                    BODY      | 县水务局和各乡镇
                    BODY      | 青山、绿水两个乡镇
                    BODY      | 抓落实专班
                    BODY      | 全民阅读办公室
                    BODY      | 李校长
                    BODY      | 县农业农村局等相关部门
                    """)
    void anOwnerHasItsKind(OwnerKind kind, String owner) {
        assertThat(OwnerKind.of(owner)).isEqualTo(kind);
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
                    RESULT | 便民市场投入使用
                    RESULT | 隐患全部清零
                    RESULT | 启动招标，年底建成
                    RESULT | 抽检合格率达到98%
                    RESULT | 违建全部拆除
                    RESULT | 实现村村有医生
                    OTHER  | 新建车位300个
                    OTHER  | 加强夜间巡查
                    OTHER  | 对37处险段开展会诊
                    OTHER  | 推进工程建设
                    OTHER  | 资金还不到位
                    OTHER  | 巩固创建成果
                    OTHER  | 公司
                    """)
    void aDeedHasItsKind(DeedKind kind, String deed) {
        assertThat(DeedKind.of(deed)).isEqualTo(kind);
    }

    @Test
    void whiteSpaceAroundItDoesNotMatter() {
        assertThat(TimeKind.of(" 9月底前 ")).isEqualTo(TimeKind.BOUND);
        assertThat(OwnerKind.of(" 各科室 ")).isEqualTo(OwnerKind.EVERYBODY);
        assertThat(DeedKind.of(" 召开现场会 ")).isEqualTo(DeedKind.START);
    }

    @Test
    void nothingIsOfTheLastKind() {
        assertThat(TimeKind.of("")).isEqualTo(TimeKind.OTHER);
        assertThat(OwnerKind.of("")).isEqualTo(OwnerKind.BODY);
        assertThat(DeedKind.of("")).isEqualTo(DeedKind.OTHER);
    }

    @Test
    void aLongDeedTakesNoLongerThanItsLength() {
        String deed = "对险段逐一会诊，".repeat(2_000);

        assertThat(DeedKind.of(deed)).isEqualTo(DeedKind.OTHER);
        assertThat(TimeKind.of(deed)).isEqualTo(TimeKind.OTHER);
        assertThat(OwnerKind.of(deed)).isEqualTo(OwnerKind.BODY);
    }
}
