package qicao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BodiesTest {
    private static final Pattern ENDS_LIKE_ONE = Pattern.compile(".*(?:" + Bodies.BODY + ")");

    @ParameterizedTest
    @ValueSource(strings = {"镇渔政站", "县委组织部", "村两委会", "市联席会议办公室", "县委农村工作部", "对外联络部", "省渔业研究院", "渔港建设工作专班", "各有关部门"})
    void aNameHoldsNothingOfTheSentence(String words) {
        assertThat(Bodies.isName(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我们公司", "今天镇渔政站", "安置工作由镇政府", "对镇渔政站", "会议要求镇渔政站", "研究决定渔政站", "所以镇渔政站"})
    void theSentenceAroundANameIsNoneOfIt(String words) {
        assertThat(Bodies.isName(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"广大干部", "旧网全部", "系统内部"})
    void notEveryPartIsADepartment(String words) {
        assertThat(ENDS_LIKE_ONE.matcher(words).matches()).isFalse();
    }
}
