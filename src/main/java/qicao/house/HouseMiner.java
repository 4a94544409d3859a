package qicao.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import qicao.corpus.Duplicates;
import qicao.corpus.Speech;
import qicao.mining.MinedFrame;
import qicao.outline.Outline;
import qicao.template.Frame;
import qicao.template.FrameText;
import qicao.template.MeetingTypes;
import qicao.template.PatternCatalog;

/**
 * Learns a house's own wording from its archive. A sentence may be said in drafts if it stands where connecting sentences
 * stand, if nothing particular is left after what the fill-in tells has become a slot ({@link SlotBinder}, {@link FactGate}), and
 * if it is like the sentences of one part ({@link PartFinder}), which lends it the conditions under which it is true. Speeches
 * may be added in any order.
 */
public final class HouseMiner {
    private final PatternCatalog catalogue;
    private final SlotBinder binder = SlotBinder.shipped();
    private final PartFinder parts;
    private final HeadingFinder headings;
    private final Recast recast;
    private final Excerpts excerpts = new Excerpts();
    private final Claims claims = Claims.shipped();
    private final Screening screening;
    private final Framing framing;
    private final Trimming trimming;
    private final Map<Speech.Reference, Reading> readings = new TreeMap<>();
    private int rejected;

    /** What is kept of a speech. */
    private record Reading(
            Outline outline, Duplicates.Fingerprint fingerprint, List<Sentence> sentences, int characters) {}

    /** A sentence that passed, and why not without the keeper. */
    record Passed(FrameText text, PartFinder.Found found, Optional<Reason> doubt) {}

    /**
     * A miner beside what can be said already.
     *
     * @param catalogue the shipped wording
     */
    public HouseMiner(PatternCatalog catalogue, MeetingTypes types) {
        this.catalogue = catalogue;
        FactGate gate = new FactGate(catalogue);
        parts = new PartFinder(catalogue);
        recast = new Recast(gate);
        headings = new HeadingFinder(catalogue, binder, gate, claims, excerpts);
        screening = new Screening(catalogue, gate, claims);
        framing = new Framing(claims, types);
        trimming = new Trimming(gate);
    }

    Screening screening() {
        return screening;
    }

    /** Adds a speech. */
    public void add(Outline outline) {
        readings.put(
                outline.speech().identity(),
                new Reading(
                        outline,
                        Duplicates.fingerprint(outline.speech()),
                        Sentences.of(outline),
                        outline.speech().lines().stream()
                                .mapToInt(line -> line.text().length())
                                .sum()));
    }

    /** Counts a text that is no speech. */
    public void addOther() {
        rejected++;
    }

    /** What the speeches teach. */
    public HousePatterns patterns() {
        Duplicates duplicates = new Duplicates();
        readings.forEach((reference, reading) -> duplicates.add(reference, reading.fingerprint()));
        Set<Speech.Reference> copies = duplicates.originals().keySet();
        List<Reading> speeches = readings.entrySet().stream()
                .filter(reading -> !copies.contains(reading.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        Map<Reason, Integer> refused = new EnumMap<>(Reason.class);
        Map<String, List<Kept>> kept = new TreeMap<>();
        int looked = 0;
        for (Reading speech : speeches) {
            for (Sentence sentence : speech.sentences()) {
                String bound = binder.bind(sentence);
                Optional<Passed> whole = Optional.empty();
                if (!sentence.spots().isEmpty()) {
                    looked++;
                    whole = passed(
                            sentence, prepared(sentence, bound), reason -> refused.merge(reason, 1, Integer::sum));
                    whole.ifPresent(one -> add(kept, new Kept(sentence, one, Optional.empty())));
                }
                Optional<String> of =
                        whole.map(one -> id(one.found().part(), one.text().toString()));
                made(sentence, of, recast.of(sentence, bound)).forEach(one -> add(kept, one));
                made(sentence, of, excerpts.of(sentence.role(), binder.bindAnywhere(sentence)))
                        .forEach(one -> add(kept, one));
            }
        }
        Set<String> confirmed = new TreeSet<>();
        List<HouseSentence> sentences = new ArrayList<>();
        for (List<Kept> same : kept.values()) {
            Optional<Frame> shipped = shipped(same.get(0).passed());
            if (shipped.isPresent()) {
                confirmed.add(shipped.get().id());
            } else {
                sentences.add(framing.sentence(same));
            }
        }
        sentences.sort(Comparator.comparing((HouseSentence one) -> one.frame().part())
                .thenComparing(one -> one.frame().id()));
        List<Outline> outlines = speeches.stream().map(Reading::outline).toList();
        return new HousePatterns(
                speeches.size(),
                copies.size(),
                rejected,
                speeches.stream().mapToLong(Reading::characters).sum(),
                looked,
                sentences,
                headings.find(outlines, outline -> framing.audience(outline.meetingType())),
                confirmed,
                Likings.of(outlines, catalogue),
                refused);
    }

    /**
     * Where it stands.
     *
     * @param madeOf id of the whole sentence, if that may be said too and this was made of it
     */
    record Kept(Sentence sentence, Passed passed, Optional<String> madeOf) {}

    /** The sentence with slots, without clauses that say something particular where it can do without them. */
    String prepared(Sentence sentence) {
        return prepared(sentence, binder.bind(sentence));
    }

    private String prepared(Sentence sentence, String bound) {
        return sentence.spots().contains(Spot.END) ? trimming.trimmed(bound) : bound;
    }

    private static void add(Map<String, List<Kept>> kept, Kept one) {
        kept.computeIfAbsent(one.passed().found().part() + " " + one.passed().text(), any -> new ArrayList<>())
                .add(one);
    }

    /** What else can be made of a sentence, as far as it may be said. */
    private List<Kept> made(Sentence sentence, Optional<String> of, List<Recast.Made> wordings) {
        List<Kept> kept = new ArrayList<>();
        for (Recast.Made made : wordings) {
            FrameText text = FrameText.parse(made.text());
            Optional<PartFinder.Found> nearest = parts.nearest(made.part(), made.like(), text);
            if (screening.formOf(made.text()).isEmpty()
                    && nearest.isPresent()
                    && screening
                            .doubtOf(nearest.get(), text)
                            .filter(doubt -> doubt != Reason.DOUBTFUL && doubt != Reason.UNPLACED)
                            .isEmpty()
                    && !(claims.isForReports(made.text())
                            && !framing.isReport(sentence.speech().meetingType()))) {
                kept.add(new Kept(sentence, new Passed(text, nearest.get(), Optional.empty()), of));
            }
        }
        return kept;
    }

    /** How a sentence may be said, or be proposed; if it may not, the reason is told. */
    private Optional<Passed> passed(Sentence sentence, String bound, Consumer<Reason> refusal) {
        Optional<Reason> form = screening.formOf(bound);
        if (form.isPresent()) {
            refusal.accept(form.get());
            return Optional.empty();
        }
        if (claims.isForReports(bound) && !framing.isReport(sentence.speech().meetingType())) {
            refusal.accept(Reason.PARTICULAR);
            return Optional.empty();
        }
        FrameText text = FrameText.parse(bound);
        Optional<PartFinder.Found> found = parts.find(sentence, text);
        Optional<Reason> doubt = found.map(one -> screening.doubtOf(one, text)).orElse(Optional.of(Reason.UNPLACED));
        if (doubt.isPresent() && doubt.get() != Reason.DOUBTFUL) {
            refusal.accept(doubt.get());
            return Optional.empty();
        }
        return Optional.of(new Passed(text, found.orElseThrow(), doubt));
    }

    /** The part of a sentence that may be said, or be proposed; empty if it is refused. */
    Optional<PartFinder.Found> usable(Sentence sentence, String bound) {
        return passed(sentence, bound, any -> {}).map(Passed::found);
    }

    private Optional<Frame> shipped(Passed passed) {
        return catalogue.part(passed.found().part()).stream()
                .filter(frame -> frame.text().equals(passed.text()))
                .findFirst();
    }

    static String id(String part, String text) {
        return "own-" + MinedFrame.digits(part + " " + text);
    }
}
