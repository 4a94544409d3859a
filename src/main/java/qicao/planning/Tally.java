package qicao.planning;

/**
 * A list as it is announced: 三场攻坚战.
 *
 * @param count how many items, more than one
 * @param kind what they are, with its measure word: 场攻坚战
 */
public record Tally(int count, String kind) {
    /** What items are called that have no noun in common. */
    public static final String ASPECTS = "个方面";
}
