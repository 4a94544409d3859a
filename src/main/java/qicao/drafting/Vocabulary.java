package qicao.drafting;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import qicao.diagnostic.Place;
import qicao.template.TemplateLibrary;

/**
 * What every type's template may call, as one template: all section files and parts.ftl behind one another. One file is
 * included a draft instead of two dozen; faults are told at the line of the file that it was made of. The shipped section
 * files are left out: {@link PartMacro} says the same.
 */
final class Vocabulary {
    /** The name under which FreeMarker knows it; no file can have it. */
    static final String NAME = "qicao:vocabulary";

    private static final String PARTS = "parts.ftl";

    private final TemplateLibrary.Source source;
    private final NavigableMap<Integer, String> firstLines = new TreeMap<>();

    Vocabulary(TemplateLibrary library, Collection<String> sections) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        List<String> files = new ArrayList<>(library.isShipped() ? List.of() : sections);
        files.add(PARTS);
        int line = 1;
        for (String file : files) {
            TemplateLibrary.Source part = library.find(file).orElse(null);
            if (part != null) {
                firstLines.put(line, part.name());
                text.writeBytes(part.content());
                text.write('\n');
                line += new String(part.content(), StandardCharsets.UTF_8).split("\n", -1).length;
            }
        }
        source = new TemplateLibrary.Source(NAME, text.toByteArray());
    }

    TemplateLibrary.Source source() {
        return source;
    }

    /** Where a line of the whole stands in the files. */
    Place place(int line, int column) {
        Map.Entry<Integer, String> file = firstLines.floorEntry(Math.max(line, 1));
        return file == null ? Place.of(NAME) : new Place(file.getValue(), line - file.getKey() + 1, column);
    }
}
