package qicao.draft;

/**
 * Makes a file of a draft: what a format needs beside the draft (a style, words for tooltips) is handed to it when it is made.
 * It serves several threads.
 */
public interface Renderer {
    /** The file of a draft, text as UTF-8; the same draft gives the same bytes. */
    byte[] render(Draft draft);

    /** The ending of the files' names, without a dot. */
    String extension();
}
