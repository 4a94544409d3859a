package qicao.genre;

import java.util.Arrays;
import java.util.Optional;

/** Meeting types that talk alike: a frame made for one of them suits its siblings unless it says otherwise. */
public enum Family {
    /** Work is reviewed and assigned: the large majority. */
    WORK("work"),
    /** Congratulation: commendations, ceremonies, anniversaries. */
    FESTIVE("festive"),
    /** Courses opened and closed. */
    TRAINING("training"),
    /** Symposia: listening and answering. */
    TALK("talk"),
    /** Government work reports to a congress. */
    REPORT("report");

    private final String slug;

    Family(String slug) {
        this.slug = slug;
    }

    /** The name in template files. */
    public String slug() {
        return slug;
    }

    /** The family of a name in template files. */
    public static Optional<Family> of(String name) {
        return Arrays.stream(values())
                .filter(family -> family.slug.equals(name))
                .findFirst();
    }
}
