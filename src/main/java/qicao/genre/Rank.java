package qicao.genre;

import java.util.Arrays;
import java.util.Optional;

/** The speaker's standing (身份) towards the audience; it decides the register (意见, 要求, 希望, 看法). */
public enum Rank {
    /** 主要领导: the head of the body that meets. */
    CHIEF("chief", "主要领导"),
    /** 分管领导: in charge of the work at hand. */
    DEPUTY("deputy", "分管领导"),
    /** 上级领导: from the body above. */
    SUPERIOR("superior", "上级领导"),
    /** 来宾: a guest. */
    GUEST("guest", "来宾");

    private final String slug;
    private final String label;

    Rank(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The English name in fill-ins and pattern files. */
    public String slug() {
        return slug;
    }

    /** The Chinese name in fill-ins. */
    public String label() {
        return label;
    }

    /** The rank of an English or Chinese name. */
    public static Optional<Rank> of(String name) {
        return Arrays.stream(values())
                .filter(rank -> rank.slug.equals(name) || rank.label.equals(name))
                .findFirst();
    }
}
