package qicao.proofread;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.MessageCatalog;
import qicao.json.JsonWriter;

/**
 * Writes findings as JSON, one file after the other. Names and order of the members are part of the command's contract.
 * Lines and columns count from 1, columns in UTF-16 units; a finding about a whole line has column 1 and length 0.
 */
public final class FindingsJson {
    private final MessageCatalog messages;

    /** Findings worded in one language. */
    public FindingsJson(MessageCatalog messages) {
        this.messages = messages;
    }

    /**
     * Writes one file as an item of an array.
     *
     * @param path as the user named it
     * @param unread what in it could not be read; a program that counts findings must not take such a file for clean
     */
    public void file(JsonWriter files, String path, List<Diagnostic> unread, List<Finding> findings) {
        files.object(file -> file.member("path", path).array("findings", array -> {
            unread.forEach(part -> array.object(it -> item(it, part, 0, Optional.empty())));
            findings.forEach(finding -> array.object(
                    it -> item(it, finding.diagnostic(), finding.spot().length(), finding.suggestion())));
        }));
    }

    private void item(JsonWriter json, Diagnostic diagnostic, int length, Optional<String> suggestion) {
        json.member("code", diagnostic.code())
                .member("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT))
                .member("line", Math.max(1, diagnostic.place().line()))
                .member("column", Math.max(1, diagnostic.place().column()))
                .member("length", length)
                .member("message", messages.message(diagnostic));
        suggestion.ifPresentOrElse(words -> json.member("suggestion", words), () -> json.absent("suggestion"));
    }
}
