package qicao.template;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The template files of a folder. */
final class TemplateFolder {
    /** How the names of FreeMarker templates end. */
    static final String TEMPLATE = ".ftl";

    static final String YAML = ".yaml";

    private TemplateFolder() {}

    /**
     * The names of all files below a folder whose names end so, as templates know them, {@code types/safety.ftl}; sorted; none
     * if there is no such folder.
     */
    static List<String> names(Path folder, String suffix) {
        List<String> names = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(suffix)) {
                        names.add(folder.relativize(file).toString().replace('\\', '/'));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    // A folder that nobody may read holds no template for us.
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new IllegalStateException("a visitor that never fails", e);
        }
        names.sort(null);
        return names;
    }
}
