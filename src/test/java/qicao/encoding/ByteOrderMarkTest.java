package qicao.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ByteOrderMarkTest {
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void theMarkTellsTheEncodingAndIsNoText(String name) {
        byte[] file = "\uFEFF渠".getBytes(Charset.forName(name));

        assertThat(ByteOrderMark.of(file)).hasValueSatisfying(mark -> {
            assertThat(mark.charset()).isEqualTo(Charset.forName(name));
            assertThat(mark.decode(file)).isEqualTo("渠");
        });
    }

    @Test
    void mostFilesHaveNone() {
        assertThat(ByteOrderMark.of("渠".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(ByteOrderMark.of(new byte[] {(byte) 0xEF})).isEmpty();
        assertThat(ByteOrderMark.of(new byte[0])).isEmpty();
    }

    @Test
    void aStrictDecoderRefusesWhatIsNoCharacter() {
        ByteBuffer half = ByteBuffer.wrap(new byte[] {(byte) 0xE6, (byte) 0xB8});
        assertThatThrownBy(() -> Encodings.strict(StandardCharsets.UTF_8).decode(half))
                .isInstanceOf(CharacterCodingException.class);
    }
}
