package qicao.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qicao.genre.Role;
import qicao.table.Table;

/**
 * What was learned about roles: how much each cue speaks for each role, which roles stand where, and which follow which.
 * A plain table that people can read and compare; {@link RoleTrainer} makes it.
 */
public final class RoleModel {
    /** The roles that are told apart by cues, in the order of the table's columns; salutations are told by their form. */
    static final List<Role> ROLES = List.of(
            Role.OPENING,
            Role.RELAY,
            Role.RECAP,
            Role.AFFIRM,
            Role.PROBLEMS,
            Role.SITUATION,
            Role.TASKS,
            Role.REQUIREMENTS,
            Role.CLOSING,
            Role.OTHER);

    // The constants below were chosen on the labelled seed speeches, each left out in turn.

    /** A heading says what its section does more plainly than any sentence of it. */
    private static final double HEADING_VOTE = 0.5;
    /** So many first sentences of a section have a double vote. */
    private static final int LEADING_SENTENCES = 8;

    private static final double LEADING_WEIGHT = 2;
    /** The first sentence of a paragraph tells what it is about. */
    private static final double FIRST_WEIGHT = 6;

    /** What a heading says for certain outweighs the words of its text and the usual order together. */
    private static final double HEADING_SAYS = 9;

    /** So many sentences in 了, and such a share of all, make a text an account. */
    private static final int LEAST_DONE = 3;

    private static final double DONE_SHARE = 0.4;
    /** And so many of them for each in 要. */
    private static final int DONE_TO_OWED = 4;

    private static final double FLOOR = 0.02;
    private static final double EMISSION = 3;

    private final HeadingWords headingWords = HeadingWords.shipped();
    private final Cues cues;
    private final double[][] inText;
    private final double[][] inHeading;
    private final Map<Slot, double[]> slots;
    private final double[][] next;

    RoleModel(Cues cues, double[][] inText, double[][] inHeading, Map<Slot, double[]> slots, double[][] next) {
        this.cues = cues;
        this.inText = inText;
        this.inHeading = inHeading;
        this.slots = new EnumMap<>(slots);
        this.next = next;
    }

    /** The model in the resources. */
    public static RoleModel shipped() {
        return of(Table.beside(RoleModel.class, "role-model.tsv"));
    }

    /** A model from the lines that {@link #lines} gives. */
    public static RoleModel parse(List<String> lines) {
        return of(Table.of("role model", lines));
    }

    private static RoleModel of(Table table) {
        List<String> phrases = new ArrayList<>();
        List<double[]> text = new ArrayList<>();
        List<double[]> heading = new ArrayList<>();
        Map<Slot, double[]> slots = new EnumMap<>(Slot.class);
        double[][] next = new double[ROLES.size()][];
        table.each(2 + ROLES.size(), row -> {
            double[] values = row.decimals(2);
            switch (row.text(0)) {
                case "text" -> {
                    phrases.add(row.text(1));
                    text.add(values);
                }
                case "heading" -> heading.add(values);
                case "slot" -> slots.put(Slot.valueOf(row.text(1)), values);
                case "next" -> next[ROLES.indexOf(Role.of(row.text(1)).orElseThrow())] = values;
                default -> throw new IllegalArgumentException("no such row: " + row.text(0));
            }
        });
        return new RoleModel(
                new Cues(phrases), text.toArray(double[][]::new), heading.toArray(double[][]::new), slots, next);
    }

    /** The model as a table: kind, name and one log weight a role, separated by tabs; a comment names the columns. */
    public List<String> lines() {
        String header = "# kind\tname\t" + ROLES.stream().map(Role::slug).collect(Collectors.joining("\t"));
        Stream<String> text = IntStream.range(0, inText.length).mapToObj(i -> row("text", cue(i), inText[i]));
        Stream<String> heading = IntStream.range(0, inText.length).mapToObj(i -> row("heading", cue(i), inHeading[i]));
        Stream<String> slot =
                slots.entrySet().stream().map(it -> row("slot", it.getKey().name(), it.getValue()));
        Stream<String> follow = IntStream.range(0, next.length)
                .mapToObj(i -> row("next", ROLES.get(i).slug(), next[i]));
        return Stream.of(Stream.of(header), slot, follow, heading, text)
                .flatMap(stream -> stream)
                .toList();
    }

    private String cue(int index) {
        return cues.phrases().get(index);
    }

    private static String row(String kind, String name, double[] values) {
        StringBuilder row = new StringBuilder(kind).append('\t').append(name);
        for (double value : values) {
            row.append('\t').append(String.format(Locale.ROOT, "%.2f", value));
        }
        return row.toString();
    }

    /** The log score of each role for a part, by its words alone: its sentences vote. */
    double[] words(Part part) {
        double[] votes = new double[ROLES.size()];
        double weights = 0;
        for (int i = 0; i < part.sentences().size(); i++) {
            double weight =
                    i == 0 && part.heading().isEmpty() ? FIRST_WEIGHT : i < LEADING_SENTENCES ? LEADING_WEIGHT : 1;
            double[] vote = vote(part.sentences().get(i), inText);
            for (int r = 0; r < votes.length; r++) {
                votes[r] += weight * vote[r];
            }
            weights += weight;
        }
        double[] heading = vote(part.heading(), inHeading);
        double[] said = headingWords.shares(part.heading());
        if (!Mood.OWED.is(part.heading()) && isAccount(part.sentences())) {
            for (Role ordered : List.of(Role.TASKS, Role.REQUIREMENTS)) {
                said[ROLES.indexOf(Role.RECAP)] += said[ROLES.indexOf(ordered)];
                said[ROLES.indexOf(ordered)] = 0;
            }
        }
        double share = part.heading().isEmpty() ? 0 : weights == 0 ? 1 : HEADING_VOTE;
        double[] scores = new double[votes.length];
        for (int r = 0; r < votes.length; r++) {
            double text = weights == 0 ? 0 : votes[r] / weights;
            scores[r] = EMISSION * Math.log(FLOOR + share * heading[r] + (1 - share) * text) + HEADING_SAYS * said[r];
        }
        return scores;
    }

    /**
     * Whether a text tells what was done and hardly what is to be done. A heading without a subject (突出重点，扎实推进) is an order
     * above 要 and an account above 了.
     */
    private static boolean isAccount(List<String> sentences) {
        long done = sentences.stream().filter(Mood.DONE::is).count();
        long owed = sentences.stream().filter(Mood.OWED::is).count();
        return done >= LEAST_DONE && done >= DONE_SHARE * sentences.size() && owed * DONE_TO_OWED <= done;
    }

    private double[] vote(String sentence, double[][] table) {
        double[] sum = new double[ROLES.size()];
        for (int cue : cues.in(sentence)) {
            for (int r = 0; r < sum.length; r++) {
                sum[r] += table[cue][r];
            }
        }
        double total = 0;
        for (int r = 0; r < sum.length; r++) {
            sum[r] = Math.exp(Math.min(sum[r], 20));
            total += sum[r];
        }
        for (int r = 0; r < sum.length; r++) {
            sum[r] /= total;
        }
        return sum;
    }

    /** The log prior of each role at a place. */
    double[] at(Slot slot) {
        return slots.getOrDefault(slot, new double[ROLES.size()]);
    }

    /** The log score of one role after another. */
    double follows(int before, int role) {
        return next[before][role];
    }
}
