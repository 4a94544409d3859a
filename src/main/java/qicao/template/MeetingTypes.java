package qicao.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qicao.diagnostic.DiagnosticException;

/** The meeting types of a template folder, in the order of its file. */
public final class MeetingTypes {
    /** The file's name in a template folder. */
    public static final String FILE = "meeting-types.yaml";

    private final List<MeetingType> types;
    private final Map<String, MeetingType> byName = new HashMap<>();

    MeetingTypes(List<MeetingType> types) {
        this.types = List.copyOf(types);
        for (MeetingType type : types) {
            for (String name : namesOf(type)) {
                byName.put(TypeName.normalized(name), type);
            }
        }
    }

    /** The nineteen types that Qicao brings along. */
    public static MeetingTypes builtIn() {
        return CompiledTemplates.shipped().types();
    }

    /**
     * The types of a template folder; the built-in ones if it does not bring its own.
     *
     * @throws DiagnosticException if there is no such folder, or its file has errors; all of them are told at once
     */
    public static MeetingTypes load(Path folder) {
        return of(TemplateLibrary.in(folder), CompiledTemplates.shipped());
    }

    /** The types of a library. */
    static MeetingTypes of(TemplateLibrary library, CompiledTemplates compiled) {
        return library.own(FILE)
                .filter(own -> !compiled.isOf(FILE, own.content()))
                .map(own -> read(own.name(), own.content()))
                .orElseGet(compiled::types);
    }

    /**
     * The types of a file's content.
     *
     * @param sourceName as the user knows it; findings name it
     * @throws DiagnosticException if it has errors; all of them are told at once
     */
    public static MeetingTypes read(String sourceName, byte[] content) {
        return new MeetingTypes(new MeetingTypesParser(sourceName).parse(content));
    }

    /** All types, in the order of the file. */
    public List<MeetingType> all() {
        return types;
    }

    /**
     * The type of a Chinese name, an alias or a slug. White space, brackets and the endings 会, 会议 and 大会 make no
     * difference: 动员部署大会 is 动员部署会, 全委扩大会议 is 全委（扩大）会.
     */
    public Optional<MeetingType> resolve(String name) {
        return Optional.ofNullable(byName.get(TypeName.normalized(name)));
    }

    /** The types whose names are most like a name that is none, the likeliest first; at most {@code count}. */
    public List<MeetingType> nearest(String name, int count) {
        String wanted = TypeName.normalized(name);
        Map<MeetingType, Integer> likeness = new HashMap<>();
        for (MeetingType type : types) {
            int best = namesOf(type).stream()
                    .mapToInt(own -> TypeName.likeness(wanted, TypeName.normalized(own)))
                    .max()
                    .orElse(0);
            likeness.put(type, best);
        }
        return types.stream()
                .sorted(Comparator.comparing((MeetingType type) -> likeness.getOrDefault(type, 0))
                        .reversed())
                .limit(count)
                .toList();
    }

    static Collection<String> namesOf(MeetingType type) {
        List<String> names = new ArrayList<>(List.of(type.slug(), type.name()));
        names.addAll(type.aliases());
        return names;
    }
}
