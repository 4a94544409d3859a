package qicao.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The start tag of a directive as it stands in the file: {@code <@frame id="x" for="work">}. FreeMarker would take any
 * expression for a parameter, and for {@code when=figures} the variable of that name, which is nothing; here values are texts
 * in quotation marks, and what is none is told.
 *
 * @param name the directive's; empty if it is not just a name
 * @param faults where something stands that is no parameter of this kind, in order
 */
record StartTag(String name, List<Parameter> parameters, List<Fault> faults) {
    private static final Pattern NAME = Pattern.compile("<@([\\p{L}_][\\p{L}\\p{N}_]*)(?=[\\s/>])");
    private static final Pattern END = Pattern.compile("\\s*/?>");
    private static final Pattern PARAMETER =
            Pattern.compile("\\s*([\\p{L}_][\\p{L}\\p{N}_]*)\\s*=\\s*(?:\"([^\"\\\\]*)\"|'([^'\\\\]*)')(?=[\\s/>;])");
    private static final Pattern STRANGE = Pattern.compile("\\s*(;[^>]*|[^\\s>=]*)(?:\\s*=\\s*[^\\s>]*)?");
    private static final String INTERPOLATION = "${";

    /** What is no start tag. */
    static final StartTag NONE = new StartTag("", List.of(), List.of());

    StartTag {
        parameters = List.copyOf(parameters);
        faults = List.copyOf(faults);
    }

    /**
     * A parameter.
     *
     * @param offset of its name, in characters from the beginning of the tag
     */
    record Parameter(String name, String value, int offset) {}

    /**
     * Something that cannot stand in the tag.
     *
     * @param words the parameter's name, or what stands in its place
     */
    record Fault(String words, int offset) {}

    /** The tag that a call begins with. */
    static StartTag of(TemplateNode call) {
        String source = call.source();
        Matcher name = NAME.matcher(source);
        if (!name.lookingAt()) {
            return NONE;
        }
        List<Parameter> parameters = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        int at = name.end();
        Matcher end = END.matcher(source);
        Matcher parameter = PARAMETER.matcher(source);
        while (at < source.length() && !end.region(at, source.length()).lookingAt()) {
            if (parameter.region(at, source.length()).lookingAt()) {
                String value = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
                if (value.contains(INTERPOLATION)) {
                    faults.add(new Fault(parameter.group(1), parameter.start(1)));
                }
                parameters.add(new Parameter(parameter.group(1), value, parameter.start(1)));
                at = parameter.end();
            } else {
                Matcher strange = STRANGE.matcher(source).region(at, source.length());
                boolean found = strange.lookingAt() && strange.end() > at;
                faults.add(new Fault(found ? strange.group(1) : "", found ? strange.start(1) : at));
                at = found ? strange.end() : at + 1;
            }
        }
        return new StartTag(name.group(1), parameters, faults);
    }
}
