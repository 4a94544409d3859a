package qicao.mining;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import qicao.corpus.CorpusReader;
import qicao.corpus.ReadingLimits;
import qicao.corpus.Speech;
import qicao.outline.Outliner;

/**
 * Measures mining end to end over an eighth, a quarter, a half and all of a corpus: characters, seconds of one core's time for
 * reading and for mining, and characters a second. Run it with {@code -Xmx512m}. Argument: the corpus, ../shared/corpus if it
 * is missing.
 */
final class MiningBenchmark {
    private static final int[] SHARES = {8, 4, 2, 1};
    private static final double NANOS = 1e9;

    private MiningBenchmark() {}

    public static void main(String[] arguments) {
        String corpus = arguments.length > 0 ? arguments[0] : "../shared/corpus";
        // Once for the compiler of the virtual machine, so that the first row is not its work.
        measure(corpus, SHARES[0]);
        System.out.println("  share  characters   read s   mine s   characters a second and core   frames");
        for (int share : SHARES) {
            System.out.println(measure(corpus, share));
        }
    }

    private static String measure(String corpus, int share) {
        double begin = cpu();
        Sketch sketch = new Sketch();
        Outliner outliner = new Outliner();
        new CorpusReader(ReadingLimits.defaults()).readUnmarked(List.of(corpus), text -> {
            if (isIn(text.path(), share)) {
                text.speeches().stream()
                        .filter(speech -> speech.kind() == Speech.Kind.SPEECH)
                        .forEach(speech -> sketch.add(outliner.outline(speech)));
            }
        });
        double read = cpu();
        Patterns patterns = new Miner(MiningOptions.defaults()).mine(sketch);
        double mined = cpu();
        return String.format(
                Locale.ROOT,
                "    1/%d  %10d  %7.2f  %7.2f  %29.0f  %7d",
                share,
                patterns.characters(),
                read - begin,
                mined - read,
                patterns.characters() / (mined - begin),
                patterns.frames().size());
    }

    /** The same files every time; which, does not depend on their order. */
    private static boolean isIn(String path, int share) {
        CRC32 crc = new CRC32();
        crc.update(Path.of(path).getFileName().toString().getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % share == 0;
    }

    private static double cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS;
    }
}
