package qicao.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file of sections or headings says of it.
 *
 * @param role whose frames it holds; empty for headings
 * @param mined whether mining owns it
 * @param layer whether it is laid over others, so that it may also take something out
 */
record WordingName(Optional<String> role, boolean mined, boolean layer) {
    /** The heading sets. */
    static final String HEADINGS = "headings.ftl";

    /** Heading sets that mining found. */
    static final String MINED_HEADINGS = "headings.mined.ftl";

    private static final Pattern SECTION = Pattern.compile("sections/([^/.]+)(\\.mined)?\\.ftl");

    /** What mining found for a role, {@code sections/recap.mined.ftl}. */
    static String mined(String role) {
        return "sections/" + role + ".mined.ftl";
    }

    /**
     * What a name says.
     *
     * @param name below the folder or below its custom folder
     * @return empty if it is no such file
     */
    static Optional<WordingName> of(String name, boolean custom) {
        if (name.equals(HEADINGS)) {
            return Optional.of(new WordingName(Optional.empty(), false, custom));
        }
        if (name.equals(MINED_HEADINGS)) {
            return Optional.of(new WordingName(Optional.empty(), true, true));
        }
        Matcher section = SECTION.matcher(name);
        if (!section.matches()) {
            return Optional.empty();
        }
        boolean mined = section.group(2) != null;
        return Optional.of(new WordingName(Optional.of(section.group(1)), mined, custom || mined));
    }
}
