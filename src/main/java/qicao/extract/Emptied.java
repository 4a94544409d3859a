package qicao.extract;

/**
 * A value of last year's that {@code --blank} emptied.
 *
 * @param path of the value in the fill-in, items counted from 1: {@code 段落[2].数据[1].数值}
 * @param old what stood there
 * @param where the clause around it, the value in brackets: 渔获总量达到〔1200〕吨
 * @param line of the original, 1-based; 0 where it stands above the text
 */
public record Emptied(String path, String old, String where, int line) {}
