package qicao.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qicao.style.Styles;

class DraftMarkTest {
    @TempDir
    Path folder;

    private final byte[] draft =
            new DocxWriter(new Styles().named(Styles.DEFAULT)).toBytes(Drafts.everything(), DocxOptions.defaults());

    @Test
    void aDraftOfOursIsUntouched() throws IOException {
        assertThat(mark(draft)).isEqualTo(DraftMark.UNTOUCHED);
    }

    @Test
    void oneChangedByteIsAnEdit() throws IOException {
        for (int at : new int[] {0, draft.length / 2, draft.length - 1}) {
            byte[] edited = draft.clone();
            edited[at] ^= 1;
            assertThat(mark(edited)).isEqualTo(DraftMark.EDITED_OR_FOREIGN);
        }
    }

    @Test
    void aDraftThatAnEditorSavedIsEdited() throws IOException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (XWPFDocument document = new DocxFile(draft).read()) {
            document.write(saved);
        }
        assertThat(mark(saved.toByteArray())).isEqualTo(DraftMark.EDITED_OR_FOREIGN);
    }

    @Test
    void emptyFilesTextsAndFoldersAreForeign() throws IOException {
        assertThat(mark(new byte[0])).isEqualTo(DraftMark.EDITED_OR_FOREIGN);
        assertThat(mark("同志们：qicao 0000000000000000".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(DraftMark.EDITED_OR_FOREIGN);
        assertThat(DraftMark.of(folder)).isEqualTo(DraftMark.EDITED_OR_FOREIGN);
    }

    @Test
    void aMissingFileHasNoMark() {
        assertThatThrownBy(() -> DraftMark.of(folder.resolve("none.docx"))).isInstanceOf(NoSuchFileException.class);
    }

    private DraftMark mark(byte[] content) throws IOException {
        return DraftMark.of(Files.write(folder.resolve("a.docx"), content));
    }
}
