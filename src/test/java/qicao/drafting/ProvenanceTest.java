package qicao.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qicao.draft.Provenance;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.template.MeetingTypes;

/** A draft says what it was made from. */
class ProvenanceTest {
    private static final String YAML = "会议类型: 动员部署会\n会议: {名称: 全市动员会}\n任务: [抓好收购]\n文风: {种子: 3}\n";

    @Test
    void itChangesWithWhatTheDraftWasMadeFrom() {
        Provenance provenance = provenance(Drafter.shipped(), YAML, DraftingOptions.defaults());

        assertThat(provenance.fillIn()).isEqualTo(fillIn(YAML).fingerprint());
        assertThat(provenance.seed()).isEqualTo(3);
        assertThat(provenance.version()).isNotBlank();
        assertThat(provenance.templates()).matches("[0-9a-f]{32}");
        assertThat(provenance(Drafter.shipped(), YAML, DraftingOptions.defaults()))
                .isEqualTo(provenance);
        assertThat(provenance(
                                Drafter.shipped(),
                                YAML,
                                DraftingOptions.defaults().withSeed(4))
                        .seed())
                .isEqualTo(4);
        assertThat(provenance(Drafter.shipped(), YAML.replace("收购", "收储"), DraftingOptions.defaults())
                        .fillIn())
                .isNotEqualTo(provenance.fillIn());
    }

    @Test
    void templatesOfAFolderAreOthersThanTheShippedOnes(@TempDir Path folder) throws IOException {
        String shipped = templates(Drafter.shipped());
        String empty = templates(Drafter.in(folder));
        Files.createDirectories(folder.resolve("sections"));
        Files.copy(Path.of("templates/sections/closing.ftl"), folder.resolve("sections/closing.ftl"));
        String copied = templates(Drafter.in(folder));
        Files.writeString(folder.resolve("sections/closing.ftl"), "<#-- 改过 -->\n", StandardOpenOption.APPEND);
        String changed = templates(Drafter.in(folder));

        assertThat(empty).isEqualTo(shipped);
        assertThat(copied).isEqualTo(shipped);
        assertThat(changed).isNotEqualTo(shipped).isEqualTo(templates(Drafter.in(folder)));
    }

    private static String templates(Drafter drafter) {
        return provenance(drafter, YAML, DraftingOptions.defaults()).templates();
    }

    private static Provenance provenance(Drafter drafter, String yaml, DraftingOptions options) {
        return drafter.draft(fillIn(yaml), options).draft().about().provenance().orElseThrow();
    }

    private static FillIn fillIn(String yaml) {
        return new FillInReader(MeetingTypes.builtIn())
                .read("单.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .fillIn()
                .orElseThrow();
    }
}
