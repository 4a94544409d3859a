package qicao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qicao.corpus.CorpusReader;
import qicao.corpus.ReadingLimits;
import qicao.corpus.SourceText;
import qicao.corpus.Speech;
import qicao.docx.DocxOptions;
import qicao.docx.DocxWriter;
import qicao.draft.Block;
import qicao.draft.Draft;
import qicao.draft.TextView;
import qicao.drafting.Drafter;
import qicao.drafting.Drafting;
import qicao.drafting.DraftingOptions;
import qicao.extract.Extraction;
import qicao.extract.Extractor;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.Reading;
import qicao.genre.Role;
import qicao.outline.Outline;
import qicao.outline.Outliner;
import qicao.outline.Unit;
import qicao.template.MeetingTypes;
import qicao.template.TemplateLibrary;

/** What drafting writes into a Word file, reading finds there again. */
final class ReadBackTest {
    private static final Drafter DRAFTER = Drafter.shipped();
    private static final FillInReader READER = new FillInReader(MeetingTypes.builtIn());
    private static final DocxWriter WRITER = DocxWriter.named("gbt9704");
    private static final Outliner OUTLINER = new Outliner();

    @TempDir
    private Path folder;

    static List<Path> samples() {
        return SamplesTest.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theOutlineOfADraftIsWhatItWasMadeFrom(Path sample) throws IOException {
        FillIn fillIn = READER.read(sample.toString(), Files.readAllBytes(sample))
                .fillIn()
                .orElseThrow();
        Draft draft = DRAFTER.draft(fillIn, DraftingOptions.defaults()).draft();
        Outline outline = read(WRITER.toBytes(draft, DocxOptions.defaults()));

        assertThat(outline.speech().kind()).isEqualTo(Speech.Kind.SPEECH);
        assertThat(outline.speech().title()).contains(draft.about().title());
        assertThat(texts(outline, Role.SALUTATION)).first().isEqualTo(salutation(draft));
        assertThat(headings(outline)).isEqualTo(headings(draft));
        assertThat(outline.meetingType()).contains(fillIn.type().slug());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsExtractedFromADraftGivesItBack(Path sample) throws IOException {
        FillIn fillIn = READER.read(sample.toString(), Files.readAllBytes(sample))
                .fillIn()
                .orElseThrow();
        Draft draft = DRAFTER.draft(fillIn, DraftingOptions.defaults()).draft();
        Outline outline = read(WRITER.toBytes(draft, DocxOptions.defaults()));

        Extraction extraction =
                new Extractor(MeetingTypes.builtIn(), TemplateLibrary.shipped()).extract(outline, false);
        Reading again = READER.read("今年.yaml", extraction.fillIn().getBytes(StandardCharsets.UTF_8));
        assertThat(again.diagnostics()).isEmpty();
        Drafting back = DRAFTER.draft(again.fillIn().orElseThrow(), DraftingOptions.defaults());

        assertThat(back.findings()).isEmpty();
        assertThat(TextView.render(back.draft())).isEqualTo(TextView.render(draft));
        assertThat(headings(back.draft())).isEqualTo(headings(draft));
    }

    private Outline read(byte[] docx) throws IOException {
        Path file = Files.write(folder.resolve("稿.docx"), docx);
        List<SourceText> texts = new CorpusReader(ReadingLimits.defaults()).read(List.of(file.toString()));
        assertThat(texts).hasSize(1);
        assertThat(texts.get(0).speeches()).hasSize(1);
        return OUTLINER.outline(texts.get(0).speeches().get(0));
    }

    private static List<String> texts(Outline outline, Role role) {
        return outline.units().stream()
                .filter(unit -> unit.role() == role)
                .flatMap(unit -> unit.text().stream())
                .toList();
    }

    private static String salutation(Draft draft) {
        return draft.blocks().stream()
                .filter(Block.Salutation.class::isInstance)
                .map(block -> Block.text(block.runs()))
                .findFirst()
                .orElseThrow();
    }

    /** Level, number and text, one a line. */
    private static String headings(Outline outline) {
        return lines(outline.units().stream()
                .filter(unit -> unit.level() == 1 || unit.level() == 2)
                .filter(unit -> !unit.marker().endsWith("是") && !unit.marker().endsWith("，"))
                .map(unit -> line(unit)));
    }

    private static String line(Unit unit) {
        return unit.level() + " " + unit.marker() + unit.heading().orElse("");
    }

    private static String headings(Draft draft) {
        return lines(draft.blocks().stream()
                .flatMap(block -> Draft.heading(block).stream())
                .filter(heading -> heading.level() <= 2)
                .map(heading -> heading.level() + " " + heading.text()));
    }

    private static String lines(Stream<String> lines) {
        return String.join("\n", lines.toList());
    }
}
