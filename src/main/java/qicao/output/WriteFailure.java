package qicao.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;

/** Tells from a failed write what the user can do about it. */
public final class WriteFailure {
    private WriteFailure() {}

    /**
     * The finding for a write that failed.
     *
     * @param place the output, as the user named it
     * @param folder where it was to be written
     */
    public static Diagnostic finding(IOException failure, Place place, Path folder) {
        if (failure instanceof AccessDeniedException || isReadOnly(failure)) {
            return Diagnostic.error("OUT-007", place, folder);
        }
        if (isDiskFull(failure) || hasNoSpace(folder)) {
            return Diagnostic.error("OUT-008", place, folder);
        }
        return Diagnostic.error("OUT-009", place, reason(failure));
    }

    /** The finding for a standard output that takes no more: a full disk behind it, or a closed pipe. */
    public static Diagnostic ofStandardOutput(IOException failure, Place place) {
        return Diagnostic.error("OUT-010", place, reason(failure));
    }

    /** The system's words: Java has no exception type for a full disk. */
    private static boolean isDiskFull(IOException failure) {
        String reason = reason(failure).toLowerCase(Locale.ROOT);
        return reason.contains("no space left")
                || reason.contains("not enough space")
                || reason.contains("quota exceeded")
                || reason.contains("空间不足")
                || reason.contains("没有空间");
    }

    private static boolean isReadOnly(IOException failure) {
        String reason = reason(failure).toLowerCase(Locale.ROOT);
        return reason.contains("read-only") || reason.contains("operation not permitted");
    }

    private static boolean hasNoSpace(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** What the system said, without the path that the finding names already. */
    private static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return reason == null ? "" : reason;
    }
}
