package qicao.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;

/**
 * What shows in the templates that FreeMarker runs before it runs them: which parts they say, facts that they invent, and what
 * would make two drafts of one fill-in differ.
 */
final class TemplateTexts {
    private static final String SAY = "say";
    private static final String PART = "part";

    /** Variables of FreeMarker's own that tell of the clock, the machine or the version. */
    private static final Pattern UNSTABLE = Pattern.compile(
            "(?<![\\p{L}\\p{N}_\\])\"'])\\.(?:now|lang|locale|locale_?[oO]bject|time_?[zZ]one|version|incompatible_?[iI]mprovements"
                    + "|output_?[eE]ncoding|url_?[eE]scaping_?[cC]harset)\\b");

    /** {@code ${"…"}}: text after all. */
    private static final Pattern QUOTED = Pattern.compile("\\$\\{\\s*r?(?:\"[^\"]*\"|'[^']*')\\s*}");

    private final List<Said> said = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    private TemplateTexts() {}

    /** A part that a template says. */
    record Said(String part, Place place) {}

    /** The templates of a library's own that are not the shipped ones. Those that cannot be read say so when they are used. */
    static TemplateTexts of(TemplateLibrary library) {
        TemplateTexts texts = new TemplateTexts();
        for (String name : library.templates()) {
            try {
                library.own(name).filter(own -> !isShipped(name, own)).ifPresent(texts::look);
            } catch (DiagnosticException unreadable) {
                // Told at the place that includes it.
            }
        }
        return texts;
    }

    /** One template. */
    static TemplateTexts of(TemplateLibrary.Source source) {
        TemplateTexts texts = new TemplateTexts();
        texts.look(source);
        return texts;
    }

    private static boolean isShipped(String name, TemplateLibrary.Source own) {
        return TemplateLibrary.ofShipped(name)
                .filter(shipped -> Arrays.equals(shipped.content(), own.content()))
                .isPresent();
    }

    /** The parts that are said by name, in order. */
    List<Said> said() {
        return said;
    }

    List<Diagnostic> findings() {
        return findings;
    }

    private void look(TemplateLibrary.Source source) {
        TemplateNode.read(source).forEach(this::look);
    }

    private void look(TemplateNode node) {
        switch (node.kind()) {
            case TEXT -> findings.addAll(Literals.in(node.source(), node::at));
            case COMMENT -> {}
            case CALL, INTERPOLATION, OTHER -> lookAtExpression(node);
        }
        node.children().forEach(this::look);
    }

    private void lookAtExpression(TemplateNode node) {
        Matcher unstable = UNSTABLE.matcher(node.description());
        if (unstable.find()) {
            findings.add(Diagnostic.error("TPL-027", node.place(), unstable.group()));
        }
        if (QUOTED.matcher(node.source()).matches()) {
            findings.addAll(Literals.in(node.source(), node::at));
        }
        StartTag tag = node.kind() == TemplateNode.Kind.CALL ? StartTag.of(node) : StartTag.NONE;
        // A name that is worked out is looked up when it is said.
        if (tag.name().equals(SAY) && tag.faults().isEmpty()) {
            for (StartTag.Parameter parameter : tag.parameters()) {
                if (parameter.name().equals(PART)) {
                    said.add(new Said(parameter.value(), node.at(parameter.offset())));
                }
            }
        }
    }
}
