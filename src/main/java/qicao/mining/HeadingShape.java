package qicao.mining;

/**
 * How a heading is built: the characters of its clauses, longer ones as {@code n}: {@code 4，4，n}.
 *
 * @param level 1 to 3
 * @param support distinct speeches that have such a heading
 * @param headings how many such headings there are
 * @param parallel of the headings with a sibling next to them, the share whose sibling is built with as many clauses
 */
public record HeadingShape(int level, String shape, int support, int headings, double parallel) {}
