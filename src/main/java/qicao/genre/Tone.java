package qicao.genre;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tone of a speech (语气). Frames and heading sets may be made for one. */
public enum Tone {
    /** 平实: facts and orders, few words between them. */
    PLAIN("plain", "平实"),
    /** 热烈: for occasions at which one encourages. */
    WARM("warm", "热烈"),
    /** 紧急: lives are at stake or time is short: orders, times, names. */
    URGENT("urgent", "紧急");

    private final String slug;
    private final String label;

    Tone(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The English name, in section files. */
    public String slug() {
        return slug;
    }

    /** The Chinese name, in fill-ins. */
    public String label() {
        return label;
    }

    /** The tone of a Chinese name. */
    public static Optional<Tone> of(String label) {
        return Arrays.stream(values()).filter(tone -> tone.label.equals(label)).findFirst();
    }

    /** All Chinese names. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Tone::label).toList();
    }
}
