package qicao.proofread;

import java.util.List;
import java.util.Locale;
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
            unread.forEach(part -> array.object(it -> unread(it, part)));
            findings.forEach(finding -> array.object(it -> finding(it, finding)));
        }));
    }

    private void unread(JsonWriter json, Diagnostic part) {
        json.member("code", part.code())
                .member("severity", part.severity().name().toLowerCase(Locale.ROOT))
                .member("line", Math.max(1, part.place().line()))
                .member("column", 1)
                .member("length", 0)
                .member("message", messages.message(part))
                .absent("suggestion");
    }

    private void finding(JsonWriter json, Finding finding) {
        json.member("code", finding.code())
                .member("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .member("line", finding.spot().place().line())
                .member("column", Math.max(1, finding.spot().place().column()))
                .member("length", finding.spot().length())
                .member("message", messages.message(finding.diagnostic()));
        finding.suggestion()
                .ifPresentOrElse(words -> json.member("suggestion", words), () -> json.absent("suggestion"));
    }
}
