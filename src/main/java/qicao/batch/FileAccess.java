package qicao.batch;

import java.nio.file.Path;

/** The user's files, by the names that the user typed. */
public interface FileAccess {
    /**
     * Where a name points; nothing need be there.
     *
     * @throws qicao.diagnostic.DiagnosticException if the system takes it for no name of a file (INPUT-006)
     */
    Path locate(String name);

    /**
     * All bytes of a file.
     *
     * @throws qicao.diagnostic.DiagnosticException with an {@code INPUT-} finding if it cannot be read
     */
    byte[] read(String name);
}
