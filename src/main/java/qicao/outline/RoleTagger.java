package qicao.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qicao.corpus.Line;
import qicao.genre.Role;

/** Gives every unit its role: the best path through words, places and the order that is usual at such a meeting (Viterbi). */
final class RoleTagger {
    /** What the usual order of a meeting type adds to a step that follows it, and takes from one that goes back. */
    private static final double IN_ORDER = 0.5;

    /** Steps are counted on few speeches: they weigh less than words and places. */
    private static final double STEP = 0.6;

    private static final double BACK = -0.7;
    private static final int LAST_SALUTATION = 6;

    private final RoleModel model;
    private final MeetingTypes types;

    RoleTagger(RoleModel model, MeetingTypes types) {
        this.model = model;
        this.types = types;
    }

    List<Unit> tag(List<Line> lines, List<Unit> units, Optional<String> meetingType) {
        List<Unit> tagged = new ArrayList<>(units);
        salutations(tagged);
        List<Part> parts = Part.of(lines, tagged);
        int[] path = path(parts, types.skeleton(meetingType));
        for (int i = 0; i < path.length; i++) {
            int unit = parts.get(i).unit();
            boolean calls = parts.get(i).slot() == Slot.END && isVocative(tagged.get(unit));
            tagged.set(unit, tagged.get(unit).withRole(calls ? Role.CLOSING : RoleModel.ROLES.get(path[i])));
        }
        Role section = Role.OTHER;
        for (int i = 0; i < tagged.size(); i++) {
            Unit unit = tagged.get(i);
            if (unit.level() > 1) {
                tagged.set(i, unit.withRole(section));
            } else if (unit.level() == 1) {
                section = unit.role();
            }
        }
        return tagged;
    }

    /** Salutations and greetings at the head; a line before them is what is left of title and date. */
    private static void salutations(List<Unit> units) {
        int last = -1;
        for (int i = 0;
                i < Math.min(units.size(), LAST_SALUTATION) && units.get(i).level() == 0;
                i++) {
            if (isVocative(units.get(i))) {
                for (int before = last + 1; before < i && last < 0; before++) {
                    units.set(before, units.get(before).withRole(Role.OTHER));
                }
                units.set(i, units.get(i).withRole(Role.SALUTATION));
                last = i;
            }
        }
    }

    /** Whether a paragraph addresses or greets the audience and does nothing else. */
    private static boolean isVocative(Unit unit) {
        String text = unit.text().orElse("");
        return Vocative.salutationEnd(text) == text.length() || Vocative.isGreeting(text);
    }

    private int[] path(List<Part> parts, List<Role> skeleton) {
        int roles = RoleModel.ROLES.size();
        double[][] best = new double[parts.size()][roles];
        int[][] from = new int[parts.size()][roles];
        for (int p = 0; p < parts.size(); p++) {
            double[] words = model.words(parts.get(p));
            double[] place = model.at(parts.get(p).slot());
            for (int r = 0; r < roles; r++) {
                best[p][r] = words[r] + place[r];
                if (p > 0) {
                    int before = bestBefore(best[p - 1], r, skeleton);
                    from[p][r] = before;
                    best[p][r] += best[p - 1][before] + step(before, r, skeleton);
                }
            }
        }
        int[] path = new int[parts.size()];
        for (int p = parts.size() - 1; p >= 0; p--) {
            path[p] = p == parts.size() - 1 ? argMax(best[p]) : from[p + 1][path[p + 1]];
        }
        return path;
    }

    private int bestBefore(double[] scores, int role, List<Role> skeleton) {
        double[] sums = new double[scores.length];
        for (int before = 0; before < scores.length; before++) {
            sums[before] = scores[before] + step(before, role, skeleton);
        }
        return argMax(sums);
    }

    private double step(int before, int role, List<Role> skeleton) {
        int first = skeleton.indexOf(RoleModel.ROLES.get(before));
        int second = skeleton.indexOf(RoleModel.ROLES.get(role));
        double order = first < 0 || second < 0 ? 0 : second > first ? IN_ORDER : second < first ? BACK : 0;
        return STEP * model.follows(before, role) + order;
    }

    private static int argMax(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
