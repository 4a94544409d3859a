package qicao.batch;

import qicao.draft.Draft;

/** Makes the files of drafts. It serves several threads. */
public interface Printer {
    /** The file of a draft; the same draft gives the same bytes. */
    byte[] print(Draft draft);

    /** The ending of the files' names, without a dot. */
    String extension();
}
