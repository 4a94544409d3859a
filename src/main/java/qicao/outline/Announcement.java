package qicao.outline;

import java.util.OptionalInt;

/**
 * What the speaker said would follow: 下面，我讲三点意见.
 *
 * @param count the number; empty for 几点意见
 * @param line 1-based line of the file
 * @param text 讲三点意见
 */
public record Announcement(OptionalInt count, int line, String text) {}
