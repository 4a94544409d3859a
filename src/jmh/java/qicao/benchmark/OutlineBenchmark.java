package qicao.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import qicao.corpus.CorpusReader;
import qicao.corpus.Line;
import qicao.corpus.ReadingLimits;
import qicao.corpus.SourceText;
import qicao.corpus.Speech;
import qicao.outline.Outline;
import qicao.outline.Outliner;

/**
 * From a file to speeches and their outlines, in microseconds a file; the file is the longest sample's draft, and for outlining
 * also {@value #TIMES} of them in one, about a megabyte, as collections may be. The gate looks only at how time grows
 * ({@code OutlinerLimitsTest}): below two megabytes a second something is wrong here.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class OutlineBenchmark {
    private static final int TIMES = 100;

    private final CorpusReader reader = new CorpusReader(ReadingLimits.defaults());
    private final Outliner outliner = new Outliner();
    private final List<SourceText> texts = read();
    private final Speech collection = repeated(texts.get(0).speeches().get(0));

    /** Reads and cleans the file. */
    @Benchmark
    public List<SourceText> read() {
        return reader.read(List.of("samples/19-政府工作报告.txt"));
    }

    /** Outlines its speech. */
    @Benchmark
    public List<Outline> outline() {
        return texts.get(0).speeches().stream().map(outliner::outline).toList();
    }

    /** Outlines a megabyte. */
    @Benchmark
    public Outline outlineCollection() {
        return outliner.outline(collection);
    }

    private static Speech repeated(Speech speech) {
        List<Line> lines = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            for (Line line : speech.lines()) {
                lines.add(new Line(line.text(), lines.size() + 1));
            }
        }
        return new Speech(
                speech.path(),
                1,
                lines.size(),
                speech.title(),
                speech.kind(),
                speech.duplicateOf(),
                speech.truncated(),
                lines,
                List.of());
    }
}
