package qicao.drafting;

/** A template prints text where no title, heading or paragraph is open. */
final class TextOutsideBlockException extends RuntimeException {
    private static final int SHOWN = 20;

    private final String words;
    private final String after;

    TextOutsideBlockException(String words, String after) {
        super(words);
        this.words = shorten(words);
        this.after = shorten(after);
    }

    /** The text, shortened. */
    String words() {
        return words;
    }

    /** The block before it, shortened; empty if there is none. */
    String after() {
        return after;
    }

    private static String shorten(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
