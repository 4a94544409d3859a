package qicao.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import qicao.style.Styles;

/** A step of the build: makes the packages of the styles that the program carries. */
public final class ShippedPackages {
    private ShippedPackages() {}

    /**
     * Writes one file a style.
     *
     * @param arguments the root folder of the class path
     */
    public static void main(String[] arguments) throws IOException {
        Styles styles = new Styles();
        for (String name : styles.names()) {
            Path file =
                    Path.of(arguments[0]).resolve(StylePackage.resource(name).substring(1));
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                new StylePackager(styles.named(name)).make().save(out);
            }
        }
    }
}
