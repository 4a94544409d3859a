package qicao.words;

/** Where in a phrase the words of a {@link Cue} must stand. */
enum Place {
    START("开头"),
    END("结尾"),
    ANYWHERE("任意"),
    WHOLE("整句");

    private static final Place[] ALL = values();

    private final String chinese;

    Place(String chinese) {
        this.chinese = chinese;
    }

    /**
     * The place that a table names.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static Place of(String chinese) {
        for (Place place : ALL) {
            if (place.chinese.equals(chinese)) {
                return place;
            }
        }
        throw new IllegalArgumentException("no place is called " + chinese);
    }
}
