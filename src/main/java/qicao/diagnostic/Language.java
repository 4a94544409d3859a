package qicao.diagnostic;

/** The languages that messages are written in. */
public enum Language {
    CHINESE("zh"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 language tag, as in the names of the message files. */
    public String tag() {
        return tag;
    }
}
