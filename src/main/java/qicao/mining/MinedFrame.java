package qicao.mining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import qicao.genre.Role;

/**
 * A clause with slots that many speeches have.
 *
 * @param role what it is typical of; {@link Role#OTHER} if it stands anywhere
 * @param parts literal text and slots in turn
 * @param support distinct speeches that it occurs in
 * @param genres how many of them are of which meeting type; the empty name for those whose type nothing tells
 * @param sentences how many speeches have it as a sentence of its own
 * @param idea the same for wordings of the same idea
 * @param dated whether it belongs to a period: a slogan
 * @param fillers for each slot what it held in enough speeches to be told, most frequent first
 */
public record MinedFrame(
        Role role,
        List<Part> parts,
        int support,
        Map<String, Integer> genres,
        int sentences,
        String idea,
        boolean dated,
        List<List<String>> fillers) {
    /** Forty bits of the hash are kept: ten digits. */
    private static final int ID_BITS_LEFT = 24;

    /** Literal text or a slot. */
    public sealed interface Part {}

    /** Text that is always the same. */
    public record Literal(String text) implements Part {}

    /**
     * A place for what differs.
     *
     * @param share of what it holds that is of the kind, 0 to 1
     */
    public record Gap(SlotKind kind, double share) implements Part {}

    public MinedFrame {
        parts = List.copyOf(parts);
        genres = Map.copyOf(genres);
        fillers = fillers.stream().map(List::copyOf).toList();
    }

    /** The written form, 加强对⟨主题⟩工作的领导. */
    public String text() {
        return text(parts);
    }

    /** The same frame with those fillers that may be told. */
    MinedFrame withFillers(Predicate<String> told) {
        return new MinedFrame(
                role,
                parts,
                support,
                genres,
                sentences,
                idea,
                dated,
                fillers.stream()
                        .map(slot -> slot.stream().filter(told).toList())
                        .toList());
    }

    static String text(List<Part> parts) {
        return parts.stream()
                .map(part -> part instanceof Gap gap ? "⟨" + gap.kind().label() + "⟩" : ((Literal) part).text())
                .collect(Collectors.joining());
    }

    /** The kinds of its slots, in order. */
    public List<SlotKind> slots() {
        return parts.stream()
                .filter(Gap.class::isInstance)
                .map(part -> ((Gap) part).kind())
                .toList();
    }

    /** Names it in files: the same for the same wording, whatever the corpus. */
    public String id() {
        return id(text());
    }

    /** The id of a wording; where another stands in a file, somebody has edited the wording. */
    public static String id(String text) {
        return "mined-" + digits(text);
    }

    /** Ten digits, base 16, that are the same for the same text on every machine (FNV-1a). */
    public static String digits(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return String.format(Locale.ROOT, "%010x", hash >>> ID_BITS_LEFT);
    }
}
