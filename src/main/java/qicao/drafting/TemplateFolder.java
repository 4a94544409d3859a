package qicao.drafting;

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
    private static final String TEMPLATE = ".ftl";
    private static final String YAML = ".yaml";

    private TemplateFolder() {}

    /** The paths of all files that are FreeMarker templates by their names, sorted; empty if there is no such folder. */
    static List<Path> templates(Path folder) {
        return files(folder, TEMPLATE);
    }

    /** Whether there is a file that a template folder could hold. */
    static boolean holdsTemplates(Path folder) {
        return !templates(folder).isEmpty() || !files(folder, YAML).isEmpty();
    }

    private static List<Path> files(Path folder, String suffix) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(suffix)) {
                        files.add(file);
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
        files.sort(null);
        return files;
    }

    /** The name under which a template of the folder is known to templates: {@code types/safety.ftl}. */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
