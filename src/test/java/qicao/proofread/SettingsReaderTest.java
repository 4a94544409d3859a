package qicao.proofread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qicao.diagnostic.DiagnosticException;

final class SettingsReaderTest {
    @Test
    void chineseAndEnglishKeysMayBeMixed() {
        assertThat(read("关闭: [PROSE, HEAD-002]\non: PROSE-001\n用语:\n  - DeepFlow\nnames: [市发展和改革委员会]\n"))
                .isEqualTo(new ProofreadSettings(
                        Set.of("PROSE", "HEAD-002"), Set.of("PROSE-001"), List.of("DeepFlow"), List.of("市发展和改革委员会")));
    }

    @Test
    void anEmptyFileChangesNothing() {
        assertThat(read("# 什么也没有\n")).isEqualTo(ProofreadSettings.defaults());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    关闭PROSE          | PROOF-001 1:1
                    关掉: [PROSE]      | PROOF-002 1:1
                    名称: [{甲: 乙}]   | PROOF-003 1:6
                    关闭: [PROSE-999]  | PROOF-004 1:6
                    关闭: [            | YAML-
                    """)
    void whatIsWrongIsSaidWithItsPlace(String yaml, String finding) {
        DiagnosticException refusal = catchThrowableOfType(DiagnosticException.class, () -> read(yaml));

        assertThat(refusal.diagnostics())
                .extracting(it ->
                        it.code() + " " + it.place().line() + ":" + it.place().column())
                .first()
                .asString()
                .startsWith(finding);
    }

    private static ProofreadSettings read(String yaml) {
        return SettingsReader.read(SettingsReader.FILE_NAME, yaml.getBytes(StandardCharsets.UTF_8));
    }
}
