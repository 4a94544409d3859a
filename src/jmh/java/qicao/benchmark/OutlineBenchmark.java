package qicao.benchmark;

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
import qicao.corpus.ReadingLimits;
import qicao.corpus.SourceText;
import qicao.outline.Outline;
import qicao.outline.Outliner;

/** From a file to speeches and their outlines, in microseconds a file; the file is the longest sample's draft. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class OutlineBenchmark {
    private final CorpusReader reader = new CorpusReader(ReadingLimits.defaults());
    private final Outliner outliner = new Outliner();
    private final List<SourceText> texts = read();

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
}
