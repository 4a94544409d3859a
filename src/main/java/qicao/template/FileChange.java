package qicao.template;

/**
 * What mining would do to one file of a template folder.
 *
 * @param name below the folder, {@code sections/relay.ftl}
 * @param content what it would hold
 * @param kind what that means for the file that is there
 */
public record FileChange(String name, String content, Kind kind) {
    /** What happens to the file that is there. */
    public enum Kind {
        /** There is none. */
        NEW,
        /** It has this content already. */
        SAME,
        /** It is replaced; nobody has edited it. */
        CHANGED,
        /** It was edited by hand: it stays unless the user insists. */
        EDITED,
        /** The folder {@code custom} has a file of this name, which is used instead. */
        OVERRIDDEN
    }
}
