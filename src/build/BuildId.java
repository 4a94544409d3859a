import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Writes eight hexadecimal digits that differ from one build to the next: the launcher tells by them whether a class-data archive
 * belongs to the jars that it finds. Times do not tell, as files of a reproducible build bear the same one, and a shell script
 * cannot look into a jar without starting a process.
 *
 * <p>Usage: java BuildId.java FILE CLASSPATH, what is compiled and the libraries, as Java separates them. The same class files and
 * libraries of the same names and sizes give the same digits.
 */
final class BuildId {
    private final CRC32 sum = new CRC32();

    private BuildId() {}

    public static void main(String[] arguments) throws IOException {
        BuildId id = new BuildId();
        for (String element : arguments[1].split(System.getProperty("path.separator"))) {
            id.add(Path.of(element));
        }
        Files.writeString(Path.of(arguments[0]), String.format("%08x%n", id.sum.getValue()));
    }

    private void add(Path element) throws IOException {
        if (!Files.isDirectory(element)) {
            add(element.getFileName() + " " + Files.size(element) + "\n");
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(element)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            add(element.relativize(file) + " " + Files.size(file) + "\n");
            sum.update(Files.readAllBytes(file));
        }
    }

    private void add(String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
