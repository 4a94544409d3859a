package qicao.proofread;

import java.util.List;
import java.util.Set;

/**
 * What an office wants to be told.
 *
 * @param off codes ({@code PROSE-001}) and groups of codes ({@code PROSE}) that are not reported
 * @param on codes that are reported although their group is off
 * @param terms spellings of Latin terms ({@code GDP}), besides the usual ones
 * @param names bodies, persons and campaigns whose near misspellings are to be found
 */
public record ProofreadSettings(Set<String> off, Set<String> on, List<String> terms, List<String> names) {
    public ProofreadSettings {
        off = Set.copyOf(off);
        on = Set.copyOf(on);
        terms = List.copyOf(terms);
        names = List.copyOf(names);
    }

    /** All checks, no names and terms of one's own. */
    public static ProofreadSettings defaults() {
        return new ProofreadSettings(Set.of(), Set.of(), List.of(), List.of());
    }

    boolean wants(String code) {
        return on.contains(code) || (!off.contains(code) && !off.contains(group(code)));
    }

    /** The group of a code: {@code PROSE} of {@code PROSE-001}. */
    static String group(String code) {
        return code.substring(0, code.indexOf('-'));
    }
}
