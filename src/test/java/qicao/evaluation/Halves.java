package qicao.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Two halves of the shared texts: checks are tuned on one and measured on the other. The CRC-32 of a file's name decides. */
final class Halves {
    private static final List<String> FOLDERS =
            List.of("gov-reports", "national", "enterprise", "seeds", "pairs/clean");

    private Halves() {}

    /** Whether a text may be tuned on. */
    static boolean isForTuning(Path file) {
        CRC32 sum = new CRC32();
        sum.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0;
    }

    /** The texts that may be tuned on. */
    static List<String> tuning() throws IOException {
        Stream<Path> all = Stream.empty();
        for (String folder : FOLDERS) {
            all = Stream.concat(all, files(folder).stream());
        }
        return all.filter(Halves::isForTuning).map(Halves::text).toList();
    }

    /** The texts of a folder of the shared corpus, by name. */
    static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Gold.shared().resolve("corpus").resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
