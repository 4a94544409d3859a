package qicao.corpus;

/** What files are read for, which decides how much cleaning may take away. */
public enum Purpose {
    /** Patterns and figures over many texts, most of them from the web. */
    MINING,
    /** The outline of files: Word files are a writer's own, and so is one file that is named alone; others may be collections. */
    OUTLINE,
    /** Proofreading and extraction: the text is the writer's own, and none of it may be lost in silence. */
    WRITING;

    /** How strongly files of a format are cleaned. */
    Strength strength(FileFormat format) {
        if (FileFormat.isWord(format)) {
            return this == MINING ? Strength.COLLECTED : Strength.WORD;
        }
        return this == WRITING ? Strength.WRITTEN : Strength.COLLECTED;
    }
}
