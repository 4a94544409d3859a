package qicao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import qicao.docx.DocxOptions;
import qicao.docx.DocxWriter;
import qicao.draft.Draft;
import qicao.drafting.Drafter;
import qicao.drafting.DraftingOptions;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.template.MeetingTypes;

/** From YAML to a Word file, step by step, in microseconds a draft. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DraftingBenchmark {
    @Param({"02-动员部署会.yaml", "19-政府工作报告.yaml"})
    String sample = "";

    private final FillInReader reader = new FillInReader(MeetingTypes.builtIn());
    private final Drafter drafter = Drafter.shipped();
    private final DocxWriter writer = DocxWriter.named("gbt9704");
    private byte[] yaml = {};
    private FillIn fillIn;
    private Draft draft;

    /** Makes what the later steps begin with. */
    @Setup
    public void prepare() throws IOException {
        yaml = Files.readAllBytes(Path.of("samples", sample));
        fillIn = read();
        draft = draft();
    }

    /** Reads and checks the fill-in. */
    @Benchmark
    public FillIn read() {
        return reader.read(sample, yaml).fillIn().orElseThrow();
    }

    /** Plans and tells the speech. */
    @Benchmark
    public Draft draft() {
        return drafter.draft(fillIn, DraftingOptions.defaults()).draft();
    }

    /** Writes the Word file. */
    @Benchmark
    public byte[] docx() {
        return writer.toBytes(draft, DocxOptions.defaults());
    }

    /** All of it. */
    @Benchmark
    public byte[] whole() {
        return writer.toBytes(drafter.draft(read(), DraftingOptions.defaults()).draft(), DocxOptions.defaults());
    }
}
