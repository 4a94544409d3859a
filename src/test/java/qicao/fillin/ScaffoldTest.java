package qicao.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Severity;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

class ScaffoldTest {
    private static final MeetingTypes TYPES = MeetingTypes.builtIn();

    private final FillInReader reader = new FillInReader(TYPES);

    static Stream<Arguments> typesAndLanguages() {
        return TYPES.all().stream().flatMap(type -> Stream.of(Arguments.of(type, false), Arguments.of(type, true)));
    }

    @ParameterizedTest
    @MethodSource("typesAndLanguages")
    void aNewFillInReadsWithoutErrorsAndHasNoValues(MeetingType type, boolean english) {
        Reading reading = read(Scaffold.of(type, english));

        FillIn fillIn = reading.fillIn().orElseThrow();
        assertThat(fillIn.type()).isEqualTo(type);
        assertThat(fillIn.root().values()).containsOnlyKeys(Key.TYPE);
        assertThat(reading.diagnostics())
                .filteredOn(found -> found.severity() == Severity.WARNING)
                .extracting(found -> found.arguments().get(0))
                .containsExactlyElementsOf(type.required());
    }

    @ParameterizedTest
    @MethodSource("typesAndLanguages")
    void withAllCommentedKeysInUseItStillReads(MeetingType type, boolean english) {
        String inUse = Scaffold.of(type, english)
                .lines()
                .map(line -> line.matches("# +(- )?[\\p{L}_]+:.*|# +-") ? line.substring(2) : line)
                .collect(Collectors.joining("\n"));

        assertThat(inUse).contains(english ? "\nwording:" : "\n文风:");
        assertThat(read(inUse).diagnostics()).noneMatch(Diagnostic::isError);
    }

    @ParameterizedTest
    @MethodSource("typesAndLanguages")
    void whatTheTypeWantsStandsOpenAndWhatItAllowsIsOffered(MeetingType type, boolean english) {
        String text = Scaffold.of(type, english);

        Stream.concat(type.required().stream(), type.recommended().stream())
                .forEach(path -> assertThat(text).containsPattern("(?m)^ *(- )?" + lastName(path, english) + ":"));
        type.optional()
                .forEach(path -> assertThat(text).containsPattern("(?m)^[# ]*(- )?" + lastName(path, english) + ":"));
    }

    @Test
    void theStartReadsLikeThis() {
        MeetingType type = TYPES.resolve("动员部署会").orElseThrow();

        assertThat(Scaffold.of(type, false)).startsWith("""
                # 起草填报单 · 动员部署会
                #
                # 怎么填  冒号后面空一格，直接写内容；不用加引号，句末不用句号，也不用写序号。
                #         没有的就空着。标★的必填，空着的话初稿里会留出【待补】。
                #         有“-”的可以写多条，照样子再写一个“-”。缩进用空格，不要用 Tab。
                # 填好后  qicao check 文件名    检查
                #         qicao render 文件名   成稿

                会议类型: 动员部署会

                会议:                   # 这次会议
                  名称:                 # ★会议全称，如：全市安全生产百日攻坚行动动员部署会
                  范围:                 # 全市、全县、全校、集团……，如：全市
                """);
    }

    private static String lastName(String path, boolean english) {
        Key key = KeyPath.of(path).orElseThrow().last().key();
        return english ? key.english() : key.chinese();
    }

    private Reading read(String text) {
        return reader.read("新.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
