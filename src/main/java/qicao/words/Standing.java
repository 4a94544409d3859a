package qicao.words;

/**
 * Where somebody stands among officials. Whether one stands above another decides what can be said of his words:
 * {@link SpeechAct#of(String, String, boolean)}.
 *
 * @param post how much he counts on his level
 */
public record Standing(Level level, Post post) {
    /** The standing that a post or a body's name tells. */
    public static Standing of(String words) {
        return new Standing(Level.of(words), Post.of(words));
    }

    /**
     * Whether somebody stands above another: on a higher level, or as a more important leader of the same. Whose level is not
     * known stands above nobody but those who lead something too: the 校长 above the 副校长.
     */
    public boolean isAbove(Standing other) {
        if (level != other.level) {
            return level != Level.OTHER && other.level != Level.OTHER && level.compareTo(other.level) < 0;
        }
        boolean comparable = level != Level.OTHER || other.post != Post.OTHER;
        return comparable && post.compareTo(other.post) < 0;
    }
}
