package qicao.house;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import qicao.genre.Family;
import qicao.genre.Rank;
import qicao.template.Frame;
import qicao.template.FrameText;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/**
 * Under which conditions a sentence of the archive may be said: those of the wording of ours that it is most like, as far as its own
 * words do not decide; at meetings of the family it comes from; by speakers whom its form of address suits.
 */
final class Framing {
    private static final Pattern ORDERS =
            Pattern.compile("(?:⟨各方⟩|大家|同志们)(?:一定|都|务必|切实|迅速)*要|希望(?:大家|⟨各方⟩|同志们)|请(?:大家|⟨各方⟩)");
    /** Meetings at which nobody speaks of chances. */
    private static final Set<String> GRAVE = Set.of("integrity-warning", "safety", "term-change");

    /** What is said in so many families is bound to none. */
    private static final int MOST = 4;

    private static final String JUDGEMENT = "closing.judge";

    private final Claims claims;
    private final Map<String, MeetingType> types;

    Framing(Claims claims, MeetingTypes types) {
        this.claims = claims;
        this.types = types.all().stream().collect(Collectors.toMap(MeetingType::slug, type -> type));
    }

    /** The frame of a text that was found at some places; all have the same text and part. */
    HouseSentence sentence(List<HouseMiner.Kept> same) {
        List<HouseSentence.Source> sources = same.stream()
                .map(one -> new HouseSentence.Source(
                        one.sentence().speech().path(), one.sentence().line()))
                .distinct()
                .sorted()
                .toList();
        HouseMiner.Passed first = same.get(0).passed();
        Frame nearest = first.found().nearest();
        Set<String> audience = new TreeSet<>();
        same.forEach(one -> audience.addAll(audience(one.sentence().speech().meetingType(), nearest.audience())));
        if (claims.isForReports(first.text().toString())) {
            audience.clear();
            audience.add(Claims.GOVERNMENT_REPORT);
        } else if (claims.isForward(first.text().toString()) && audience.remove(Family.WORK.slug())) {
            types.values().stream()
                    .filter(type -> type.family() == Family.WORK && !GRAVE.contains(type.slug()))
                    .forEach(type -> audience.add(type.slug()));
        }
        Frame frame = new Frame(
                HouseMiner.id(first.found().part(), first.text().toString()),
                first.found().part(),
                nearest.idea(),
                first.text(),
                audience,
                ranks(first, nearest),
                tags(nearest, first.text()),
                Frame.Provenance.MINED,
                (int) sources.stream()
                        .map(HouseSentence.Source::path)
                        .distinct()
                        .count());
        Set<String> madeOf = same.stream().anyMatch(one -> one.madeOf().isEmpty())
                ? Set.of()
                : same.stream().flatMap(one -> one.madeOf().stream()).collect(Collectors.toSet());
        return new HouseSentence(frame, sources, first.doubt(), madeOf);
    }

    /** Who may say it: what orders others suits whom its like suits; what says 我们 suits anybody, but for a judgement. */
    private static Set<Rank> ranks(HouseMiner.Passed passed, Frame nearest) {
        if (ORDERS.matcher(passed.text().toString()).find()) {
            return nearest.ranks().isEmpty() ? Set.of(Rank.CHIEF, Rank.DEPUTY, Rank.SUPERIOR) : nearest.ranks();
        }
        return passed.found().part().equals(JUDGEMENT) ? nearest.ranks() : Set.of();
    }

    /** The conditions of its like, and those that its own words ask for. */
    private List<String> tags(Frame nearest, FrameText text) {
        Set<String> tags = new TreeSet<>(nearest.tags());
        tags.removeAll(claims.decided());
        tags.addAll(claims.of(text.toString()).orElseThrow());
        return List.copyOf(tags);
    }

    /** Whether a type is a report to a congress. */
    boolean isReport(Optional<String> type) {
        return type.flatMap(slug -> Optional.ofNullable(types.get(slug)))
                .filter(known -> known.family() == Family.REPORT)
                .isPresent();
    }

    /** For whom: whoever the like is for, if that is nearly everybody; else the family of the speech's meeting; its very type where the like is for certain types. */
    private Set<String> audience(Optional<String> type, Set<String> like) {
        Optional<MeetingType> known = type.flatMap(slug -> Optional.ofNullable(types.get(slug)));
        if (like.stream().filter(name -> Family.of(name).isPresent()).count() >= MOST) {
            return like;
        }
        if (like.stream().anyMatch(name -> Family.of(name).isPresent())) {
            return Set.of(known.map(MeetingType::family).orElse(Family.WORK).slug());
        }
        return known.filter(own -> !like.contains(own.slug()))
                .map(own -> Set.of(own.slug()))
                .orElse(like);
    }

    /** For whom the headings of a speech are. */
    Set<String> audience(Optional<String> type) {
        return Set.of(type.flatMap(slug -> Optional.ofNullable(types.get(slug)))
                .map(MeetingType::family)
                .orElse(Family.WORK)
                .slug());
    }
}
