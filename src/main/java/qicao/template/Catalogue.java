package qicao.template;

import java.util.List;
import java.util.Set;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;

/**
 * What a library's files of sections and headings came to.
 *
 * @param patterns everything that drafts can say, without what has an error
 * @param parts the parts that a template may say, whether or not there are frames of them
 * @param findings what is wrong with the library's own files, in their order
 * @param fingerprint tells whether two libraries say the same: of the shipped types, sections and headings, and of every template of
 *     the library's own
 */
public record Catalogue(PatternCatalog patterns, Set<String> parts, List<Diagnostic> findings, String fingerprint) {
    public Catalogue {
        parts = Set.copyOf(parts);
        findings = List.copyOf(findings);
    }

    /**
     * Throws the findings if there is an error among them.
     *
     * @throws DiagnosticException with all findings
     */
    public void refuseErrors() {
        if (findings.stream().anyMatch(Diagnostic::isError)) {
            throw new DiagnosticException(findings);
        }
    }

    /** What is wrong with a template that says a part which is not among {@link #parts}. */
    public Diagnostic misspelt(String part, Place place) {
        return Diagnostic.error("TPL-022", place, part, Nearest.to(part, parts));
    }
}
