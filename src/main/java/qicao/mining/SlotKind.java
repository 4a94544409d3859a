package qicao.mining;

import java.util.Arrays;
import java.util.Optional;

/**
 * What stands in a slot of a mined frame. The first seven are found by their form and stand as one character in a masked
 * text; the rest are gaps, named for what most of their fillers are.
 */
public enum SlotKind {
    /** 12.3%, 三百多, 第五. */
    NUMBER("数", '\uE001'),
    /** 2019年5月, 上月8日. */
    DATE("日期", '\uE002'),
    /** 《…》. */
    DOCUMENT("文件", '\uE003'),
    /** “…”. */
    QUOTE("引语", '\uE004'),
    /** 市委、市政府. */
    ORGANISATION("组织", '\uE005'),
    /** 全市. */
    SCOPE("范围", '\uE006'),
    /** 我市. */
    OURS("我市", '\uE007'),

    /** What 工作 follows: 安全生产. */
    TOPIC("主题", '\0'),
    /** A phrase with a verb in front. */
    ACTION("做法", '\0'),
    /** A phrase of four characters. */
    FOUR("四字", '\0'),
    /** Any other phrase. */
    MATTER("事项", '\0');

    private final String label;
    private final char mask;

    SlotKind(String label, char mask) {
        this.label = label;
        this.mask = mask;
    }

    /** The name in template files. */
    public String label() {
        return label;
    }

    /** The character that stands for it in a masked text; 0 for a gap. */
    char mask() {
        return mask;
    }

    /** Whether it is found by its form. */
    boolean isMask() {
        return mask != '\0';
    }

    /** The kind of a label. */
    public static Optional<SlotKind> named(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }

    /** The kind that a character of a masked text stands for. */
    static Optional<SlotKind> ofMask(char c) {
        return isMask(c) ? Optional.of(values()[c - NUMBER.mask]) : Optional.empty();
    }

    /** Whether a character of a masked text stands for a slot. */
    static boolean isMask(char c) {
        return c >= NUMBER.mask && c <= OURS.mask;
    }
}
