package qicao.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import qicao.chinese.Verbs;
import qicao.corpus.Duplicates;
import qicao.corpus.Speech;
import qicao.genre.Family;
import qicao.genre.Rank;
import qicao.outline.Outline;
import qicao.table.Table;
import qicao.template.Frame;
import qicao.template.FrameText;
import qicao.template.HouseTemplates;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;
import qicao.template.PatternCatalog;

/**
 * Learns a house's own wording from its archive. A sentence may be said in drafts if it stands where connecting sentences
 * stand, if nothing particular is left after what the fill-in tells has become a slot ({@link SlotBinder}, {@link FactGate}), and
 * if it is like the sentences of one part ({@link PartFinder}), which lends it the conditions under which it is true. Speeches
 * may be added in any order.
 */
public final class HouseMiner {
    /** So much less it may be like any sentence of another part. */
    static final double LEAD = 0.1;

    private static final int LONGEST = 120;
    private static final int SHORTEST = 5;
    private static final int FEWEST_CLAUSES = 3;
    private static final int SET_PHRASE = 4;
    /** Before a word that leans wherever it stands; others only lean at the head of a clause. */
    private static final String ANYWHERE = "~";

    private static final Pattern ASKS = Pattern.compile("[？?]|什么|怎么|怎样|如何|为何");
    /** Whose appeal it is must be left. */
    private static final Pattern APPEALS = Pattern.compile("我们|大家|⟨各方⟩|希望|要");

    private static final Pattern ORDERS =
            Pattern.compile("(?:⟨各方⟩|大家|同志们)(?:一定|都|务必|切实|迅速)*要|希望(?:大家|⟨各方⟩|同志们)|请(?:大家|⟨各方⟩)");
    private static final String JUDGEMENT = "closing.judge";
    private static final Pattern ENDS = Pattern.compile(".*[。！：]");
    private static final Pattern CLAUSE = Pattern.compile("[^，；：。！]+");
    private final PatternCatalog catalogue;
    private final SlotBinder binder = SlotBinder.shipped();
    private final FactGate gate;
    private final PartFinder parts;
    private final HeadingFinder headings;
    private final Recast recast;
    private final Claims claims = Claims.shipped();
    private final Set<String> leaning = words("leaning.tsv");
    private final Map<String, MeetingType> types;
    private final Map<Speech.Reference, Reading> readings = new TreeMap<>();
    private int rejected;

    /** What is kept of a speech. */
    private record Reading(
            Outline outline, Duplicates.Fingerprint fingerprint, List<Sentence> sentences, int characters) {}

    /** A sentence that passed, and why not without the keeper. */
    private record Passed(FrameText text, PartFinder.Found found, Optional<Reason> doubt) {}

    /**
     * A miner beside what can be said already.
     *
     * @param catalogue the shipped wording
     */
    public HouseMiner(PatternCatalog catalogue, MeetingTypes types) {
        this.catalogue = catalogue;
        gate = new FactGate(catalogue);
        parts = new PartFinder(catalogue);
        recast = new Recast(gate);
        headings = new HeadingFinder(catalogue, binder, gate, claims);
        this.types = types.all().stream().collect(Collectors.toMap(MeetingType::slug, type -> type));
    }

    private static Set<String> words(String table) {
        return new HashSet<>(Table.beside(HouseMiner.class, table).rows(1, row -> row.text(0)));
    }

    /** Adds a speech. */
    public void add(Outline outline) {
        readings.put(
                outline.speech().reference(),
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
                if (sentence.spots().isEmpty()) {
                    continue;
                }
                looked++;
                String bound = prepared(sentence);
                keep(sentence, bound, refused).ifPresent(one -> add(kept, one));
                recasts(sentence, binder.bind(sentence)).forEach(one -> add(kept, one));
            }
        }
        Set<String> confirmed = new TreeSet<>();
        List<HouseSentence> sentences = new ArrayList<>();
        for (List<Kept> same : kept.values()) {
            Optional<Frame> shipped = shipped(same.get(0).passed());
            if (shipped.isPresent()) {
                confirmed.add(shipped.get().id());
            } else {
                sentences.add(sentence(same));
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
                headings.find(outlines, this::audience),
                confirmed,
                Likings.of(outlines, catalogue),
                refused);
    }

    private record Kept(Sentence sentence, Passed passed) {}

    /** The sentence with slots, without clauses that say something particular where it can do without them. */
    String prepared(Sentence sentence) {
        String bound = binder.bind(sentence);
        return sentence.spots().contains(Spot.END) ? trimmed(bound) : bound;
    }

    private static void add(Map<String, List<Kept>> kept, Kept one) {
        kept.computeIfAbsent(one.passed().found().part() + " " + one.passed().text(), any -> new ArrayList<>())
                .add(one);
    }

    /** What else can be made of a sentence, as far as it may be said. */
    private List<Kept> recasts(Sentence sentence, String bound) {
        List<Kept> kept = new ArrayList<>();
        for (Recast.Made made : recast.of(sentence, bound)) {
            FrameText text = FrameText.parse(made.text());
            Optional<PartFinder.Found> nearest = parts.nearest(made.part(), text);
            if (formOf(made.text()).isEmpty()
                    && nearest.isPresent()
                    && doubtOf(nearest.get(), text)
                            .filter(doubt -> doubt != Reason.DOUBTFUL && doubt != Reason.UNPLACED)
                            .isEmpty()
                    && !(claims.isForReports(made.text())
                            && !isReport(sentence.speech().meetingType()))) {
                kept.add(new Kept(sentence, new Passed(text, nearest.get(), Optional.empty())));
            }
        }
        return kept;
    }

    private Optional<Kept> keep(Sentence sentence, String bound, Map<Reason, Integer> refused) {
        Optional<Reason> reason = refusal(sentence, bound);
        if (reason.isPresent()) {
            refused.merge(reason.get(), 1, Integer::sum);
            return Optional.empty();
        }
        FrameText text = FrameText.parse(bound);
        PartFinder.Found found = parts.find(sentence, text).orElseThrow();
        return Optional.of(new Kept(sentence, new Passed(text, found, doubtOf(found, text))));
    }

    /** The part of a sentence that may be said, or be proposed; empty if it is refused. */
    Optional<PartFinder.Found> usable(Sentence sentence, String bound) {
        return refusal(sentence, bound).isPresent() ? Optional.empty() : parts.find(sentence, FrameText.parse(bound));
    }

    private Optional<Reason> refusal(Sentence sentence, String bound) {
        Optional<Reason> form = formOf(bound);
        if (form.isPresent()) {
            return form;
        }
        if (claims.isForReports(bound) && !isReport(sentence.speech().meetingType())) {
            return Optional.of(Reason.PARTICULAR);
        }
        FrameText text = FrameText.parse(bound);
        return parts.find(sentence, text)
                .map(found -> doubtOf(found, text).filter(doubt -> doubt != Reason.DOUBTFUL))
                .orElse(Optional.of(Reason.UNPLACED));
    }

    /**
     * Without the clauses in its middle that say something particular: of a series of appeals each stands by itself. The first
     * and the last clause hold the sentence together.
     */
    private String trimmed(String bound) {
        String[] clauses = bound.split("(?<=，)", -1);
        if (clauses.length < FEWEST_CLAUSES || gate.particular(bound).isEmpty()) {
            return bound;
        }
        StringBuilder kept = new StringBuilder(clauses[0]);
        for (int i = 1; i < clauses.length - 1; i++) {
            if (gate.particular(clauses[i]).isEmpty()) {
                if (!standsAlone(clauses[i])) {
                    return bound;
                }
                kept.append(clauses[i]);
            }
        }
        kept.append(clauses[clauses.length - 1]);
        return APPEALS.matcher(kept).find() ? kept.toString() : bound;
    }

    /** Whether a clause is an appeal of its own, and no piece of a noun phrase that goes on. */
    private static boolean standsAlone(String clause) {
        String first = clause.split("、", -1)[0];
        return Verbs.leads(first)
                || first.length() == SET_PHRASE
                || (first.length() == SET_PHRASE + 1 && clause.endsWith("，"));
    }

    Optional<Reason> formOf(String bound) {
        if (bound.length() > LONGEST
                || bound.length() < SHORTEST
                || ASKS.matcher(bound).find()
                || !ENDS.matcher(bound).matches()) {
            return Optional.of(Reason.FORM);
        }
        if (gate.particular(bound).isPresent()) {
            return Optional.of(Reason.PARTICULAR);
        }
        try {
            return HouseTemplates.mayHold(FrameText.parse(bound)) ? Optional.empty() : Optional.of(Reason.PARTICULAR);
        } catch (IllegalArgumentException unknownSlot) {
            return Optional.of(Reason.PARTICULAR);
        }
    }

    Optional<Reason> doubtOf(PartFinder.Found found, FrameText text) {
        if (leans(found.part(), text)) {
            return Optional.of(Reason.LEANS);
        }
        if (!claims.areMet(text.toString(), found.nearest().tags())) {
            return Optional.of(Reason.CLAIM);
        }
        if (!found.isLikely()) {
            return Optional.of(Reason.UNPLACED);
        }
        if (found.lead() < LEAD) {
            return Optional.of(Reason.AMBIGUOUS);
        }
        return found.isSure() ? Optional.empty() : Optional.of(Reason.DOUBTFUL);
    }

    /** Whether a clause begins with a word that leans on what stood before, as no sentence of ours in that part does. */
    private boolean leans(String part, FrameText text) {
        Matcher clause = CLAUSE.matcher(text.toString());
        while (clause.find()) {
            for (String word : leaning) {
                boolean anywhere = word.startsWith(ANYWHERE);
                if ((anywhere
                                ? clause.group().contains(word.substring(1))
                                : clause.group().startsWith(word))
                        && catalogue.part(part).stream()
                                .noneMatch(frame -> says(frame.text().toString(), word))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean says(String text, String word) {
        return word.startsWith(ANYWHERE)
                ? text.contains(word.substring(1))
                : text.startsWith(word) || text.contains("，" + word);
    }

    private Optional<Frame> shipped(Passed passed) {
        return catalogue.part(passed.found().part()).stream()
                .filter(frame -> frame.text().equals(passed.text()))
                .findFirst();
    }

    private HouseSentence sentence(List<Kept> same) {
        List<HouseSentence.Source> sources = same.stream()
                .map(one -> new HouseSentence.Source(
                        one.sentence().speech().path(), one.sentence().line()))
                .distinct()
                .sorted()
                .toList();
        Passed first = same.get(0).passed();
        Frame nearest = first.found().nearest();
        Set<String> audience = new TreeSet<>();
        same.forEach(one -> audience.addAll(audience(one.sentence().speech().meetingType(), nearest.audience())));
        Frame frame = new Frame(
                id(first.found().part(), first.text().toString()),
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
        return new HouseSentence(frame, sources, first.doubt());
    }

    /** Who may say it: what orders others suits whom its like suits; what says 我们 suits anybody, but for a judgement. */
    private static Set<Rank> ranks(Passed passed, Frame nearest) {
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

    private boolean isReport(Optional<String> type) {
        return type.flatMap(slug -> Optional.ofNullable(types.get(slug)))
                .filter(known -> known.family() == Family.REPORT)
                .isPresent();
    }

    /** For whom: the family of the speech's meeting; its very type where the like is for certain types. */
    private Set<String> audience(Optional<String> type, Set<String> like) {
        Optional<MeetingType> known = type.flatMap(slug -> Optional.ofNullable(types.get(slug)));
        if (like.stream().anyMatch(name -> Family.of(name).isPresent())) {
            return Set.of(known.map(MeetingType::family).orElse(Family.WORK).slug());
        }
        return known.filter(own -> !like.contains(own.slug()))
                .map(own -> Set.of(own.slug()))
                .orElse(like);
    }

    private Set<String> audience(Outline outline) {
        return outline.meetingType()
                .flatMap(slug -> Optional.ofNullable(types.get(slug)))
                .map(type -> Set.of(type.family().slug()))
                .orElse(Set.of(Family.WORK.slug()));
    }

    static String id(String part, String text) {
        long hash = 0xCBF29CE484222325L;
        for (char c : (part + " " + text).toCharArray()) {
            hash = (hash ^ c) * 0x100000001B3L;
        }
        return "own-" + String.format(Locale.ROOT, "%010x", hash >>> 24);
    }
}
