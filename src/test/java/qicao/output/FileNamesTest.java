package qicao.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "全市动员部署会, 全市动员部署会",
        "上半年 / 下半年, 上半年 ／ 下半年",
        "问题?, 问题？",
        "'a:b\\c|d\"e<f>g*h', 'a：b＼c｜d＂e＜f＞g＊h'",
        "../../etc/passwd, ／..／etc／passwd",
        "C:\\Windows, C：＼Windows",
        "..., 未命名",
        "'', 未命名",
        "讲话稿. . ., 讲话稿",
        ".hidden, hidden",
        "CON, _CON",
        "nul.txt, _nul.txt",
        "Com1 .a, _Com1 .a",
        "COM¹, _COM¹",
        "CONSOLE, CONSOLE",
        "COM10, COM10"
    })
    void aNameWorksOnEverySystemAndIsStillRead(String text, String name) {
        assertThat(FileNames.safe(text)).isEqualTo(name);
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        assertThat(FileNames.safe("讲\u0000话\u202Egpj\u200B稿\uD800")).isEqualTo("讲话gpj稿");
        assertThat(FileNames.safe("第一行\n第二行\t三")).isEqualTo("第一行 第二行 三");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        assertThat(FileNames.safe("长".repeat(500))).isEqualTo("长".repeat(70));
        assertThat(FileNames.safe("a" + "𠮷".repeat(500)).codePoints().skip(1)).allMatch(c -> c == 0x20BB7);
    }

    @Test
    void namesThatSomeSystemTakesForTheSameAreTheSame() {
        assertThat(FileNames.key("Reden")).isEqualTo(FileNames.key("rEDEN"));
        assertThat(FileNames.safe("e\u0301")).isEqualTo(FileNames.safe("\u00E9"));
    }

    @Test
    void noTextMakesANameThatLeavesTheFolder() {
        long seed = 20261122;
        Random random = new Random(seed);
        String awkward = "./\\:*?\"<>| ~$\u0000\n\u202ECONaux1讲é\uD83D\uDE00\uD800";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(awkward.charAt(random.nextInt(awkward.length())));
            }
            String name = FileNames.safe(text.toString());
            assertThat(name)
                    .as("seed %d: %s", seed, text)
                    .isNotBlank()
                    .doesNotContainPattern("[<>:\"/\\\\|?*\\p{Cntrl}]")
                    .doesNotStartWith(".")
                    .doesNotEndWith(".")
                    .doesNotEndWith(" ");
            assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(211);
            assertThat(FileNames.safe(name)).isEqualTo(name);
        }
    }
}
