package qicao.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import qicao.genre.Role;
import qicao.table.Table;

/**
 * Learns a {@link RoleModel} from outlines whose roles are right. Counts are few, so each is smoothed to what writers know:
 * a cue is expected four times as often in the roles that it is listed under as in others.
 */
public final class RoleTrainer {
    /** Weight of the prior, in sentences. */
    private static final double PRIOR_SENTENCES = 60;

    private static final double PRIOR_HEADINGS = 6;
    private static final double PRIOR_PLACES = 2;
    private static final double PRIOR_STEPS = 1;
    private static final double LISTED = 4;
    private static final double LISTED_IN_HEADING = 10;
    private static final String HEADING = "^";
    private static final String PLACE = "@";
    /** A role that is not listed for a place stands there by mistake only. */
    private static final double NOT_LISTED = 1e-3;

    private static final double[] EVEN = new double[RoleModel.ROLES.size()];

    static {
        Arrays.fill(EVEN, 1);
    }

    private static final double STRONGEST = 3;

    private final Map<String, List<Role>> priors;
    private final Map<String, List<Role>> headingPriors;
    private final Map<Slot, double[]> places;
    private final List<String> phrases;
    private final Cues cues;

    /**
     * A trainer with curated cues.
     *
     * @param lines a role and its cues: {@code affirm<TAB>衷心感谢 热烈祝贺}; {@code #} begins a comment
     */
    public RoleTrainer(List<String> lines) {
        priors = new LinkedHashMap<>();
        headingPriors = new LinkedHashMap<>();
        places = new EnumMap<>(Slot.class);
        Table.of("cues", lines).each(2, row -> {
            String name = row.text(0);
            if (name.startsWith(PLACE)) {
                places.put(Slot.valueOf(name.substring(PLACE.length())), place(row.words(1)));
            } else if (name.startsWith(HEADING)) {
                list(headingPriors, name.substring(HEADING.length()), row.words(1));
            } else {
                list(priors, name, row.words(1));
            }
        });
        phrases = Stream.concat(priors.keySet().stream(), headingPriors.keySet().stream())
                .distinct()
                .toList();
        cues = new Cues(phrases);
    }

    private static void list(Map<String, List<Role>> priors, String role, List<String> cues) {
        for (String cue : cues) {
            priors.computeIfAbsent(cue, key -> new ArrayList<>())
                    .add(Role.of(role).orElseThrow());
        }
    }

    private static double[] place(List<String> shares) {
        double[] expected = new double[RoleModel.ROLES.size()];
        Arrays.fill(expected, NOT_LISTED);
        for (String share : shares) {
            int equals = share.indexOf('=');
            Role role = Role.of(share.substring(0, equals)).orElseThrow();
            expected[RoleModel.ROLES.indexOf(role)] = Double.parseDouble(share.substring(equals + 1));
        }
        return expected;
    }

    /** The model of some outlines; none of them gives the prior alone. */
    public RoleModel learn(List<Outline> outlines) {
        int roles = RoleModel.ROLES.size();
        double[][] text = new double[phrases.size()][roles];
        double[][] headings = new double[phrases.size()][roles];
        double[] sentenceCount = new double[roles];
        double[] headingCount = new double[roles];
        Map<Slot, double[]> slots = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            slots.put(slot, new double[roles]);
        }
        double[][] steps = new double[roles][roles];
        for (Outline outline : outlines) {
            int before = -1;
            for (Part part : Part.of(outline.speech().lines(), outline.units())) {
                int role = RoleModel.ROLES.indexOf(part.role());
                boolean section = part.slot().isSection();
                for (String sentence : section ? part.sentences() : firstOf(part.sentences())) {
                    count(sentence, text, role);
                    sentenceCount[role]++;
                }
                if (!part.heading().isEmpty()) {
                    count(part.heading(), headings, role);
                    headingCount[role]++;
                }
                slots.computeIfAbsent(part.slot(), key -> new double[roles])[role]++;
                if (before >= 0) {
                    steps[before][role]++;
                }
                before = role;
            }
        }
        slots.replaceAll((slot, counts) -> logShares(counts, places.getOrDefault(slot, EVEN), PRIOR_PLACES));
        return new RoleModel(
                cues,
                logOdds(text, sentenceCount, PRIOR_SENTENCES, priors, LISTED),
                logOdds(headings, headingCount, PRIOR_HEADINGS, headingPriors, LISTED_IN_HEADING),
                slots,
                Arrays.stream(steps)
                        .map(counts -> logShares(counts, EVEN, PRIOR_STEPS))
                        .toArray(double[][]::new));
    }

    /** A paragraph before the first section often does several things; its role is that of its first sentence. */
    private static List<String> firstOf(List<String> sentences) {
        return sentences.subList(0, Math.min(1, sentences.size()));
    }

    private void count(String sentence, double[][] counts, int role) {
        for (int cue : cues.in(sentence)) {
            counts[cue][role]++;
        }
    }

    /** How much more often than on average over the roles each cue occurs in each, as a logarithm. */
    private double[][] logOdds(
            double[][] counts, double[] totals, double prior, Map<String, List<Role>> listings, double factor) {
        int roles = totals.length;
        double all = Arrays.stream(totals).sum();
        double[][] weights = new double[counts.length][roles];
        for (int cue = 0; cue < counts.length; cue++) {
            double rate = (Arrays.stream(counts[cue]).sum() + 1) / (all + prior);
            List<Role> listed = listings.getOrDefault(phrases.get(cue), List.of());
            double mean = 0;
            for (int r = 0; r < roles; r++) {
                double expected = rate * (listed.contains(RoleModel.ROLES.get(r)) ? factor : 1);
                weights[cue][r] = (counts[cue][r] + prior * expected) / (totals[r] + prior);
                mean += weights[cue][r] / roles;
            }
            for (int r = 0; r < roles; r++) {
                double odds = Math.log(weights[cue][r] / mean);
                weights[cue][r] = Math.max(-STRONGEST, Math.min(STRONGEST, odds));
            }
        }
        return weights;
    }

    private static double[] logShares(double[] counts, double[] expected, double prior) {
        double total =
                Arrays.stream(counts).sum() + prior * Arrays.stream(expected).sum();
        double[] logs = new double[counts.length];
        for (int r = 0; r < logs.length; r++) {
            boolean mistaken = expected[r] <= NOT_LISTED;
            logs[r] = Math.log((mistaken ? prior * NOT_LISTED : counts[r] + prior * expected[r]) / total);
        }
        return logs;
    }
}
