package qicao.spreadsheet;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;

/** Tells the user why a table's file cannot be read. */
public final class TableFailure {
    private TableFailure() {}

    /** The finding for a failure, under the name that the user knows the file by. */
    public static DiagnosticException of(String name, IOException failure) {
        Place place = Place.of(name);
        if (failure instanceof NoSuchFileException) {
            return new DiagnosticException(Diagnostic.error("INPUT-001", place));
        }
        if (failure instanceof AccessDeniedException) {
            return new DiagnosticException(Diagnostic.error("INPUT-003", place));
        }
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return new DiagnosticException(Diagnostic.error("INPUT-004", place, reason == null ? "" : reason));
    }
}
