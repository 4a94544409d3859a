package qicao.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number that does not fit.
 *
 * @param kind what is wrong
 * @param unit index into the outline's units: the unit after which something is missing or which is numbered wrong; -1 for
 *     the announcement
 * @param expected the number that was due
 * @param found the number that stands there
 */
public record Irregularity(Kind kind, int unit, int expected, int found) {
    /** What is wrong with a number. */
    public enum Kind {
        /** As many sections were announced as {@code expected}, {@code found} follow. */
        COUNT,
        /** The first of its siblings is not number one. */
        START,
        /** A number is left out. */
        GAP,
        /** A number comes twice or goes back. */
        REPEATED
    }

    /** The level of items in running text, which the next paragraph may continue. */
    private static final int ITEM = 5;

    static List<Irregularity> of(Outline outline) {
        List<Irregularity> found = new ArrayList<>();
        count(outline).ifPresent(found::add);
        int[] last = new int[ITEM + 1];
        // The number that begins a paragraph, which items inside the paragraph continue.
        int leading = 0;
        for (int i = 0; i < outline.units().size(); i++) {
            Unit unit = outline.units().get(i);
            int level = unit.level();
            for (int below = level + 1; below < ITEM; below++) {
                last[below] = 0;
            }
            if (level < 3) {
                last[ITEM] = 0;
                leading = 0;
            }
            if (level == 0 || level == 4) {
                continue;
            }
            int number = number(unit, last[level]);
            boolean goesOn = number == last[ITEM] + 1 || (level == ITEM && number == leading + 1);
            if (number > 0 && !goesOn) {
                int expected = last[level] + 1;
                List<Integer> next = nextNumbers(outline.units(), i);
                if (isMistyped(number, expected, next)) {
                    found.add(new Irregularity(kind(number, last[level]), i, expected, number));
                    number = expected;
                } else if (isInserted(number, expected, next)) {
                    found.add(new Irregularity(Kind.GAP, i, expected, number));
                    number = last[level];
                } else if (isAhead(number, expected, next)) {
                    // The one that was due comes next and is told there.
                    number = expected;
                } else {
                    check(i, number, last[level]).ifPresent(found::add);
                }
            }
            if (level < ITEM) {
                last[ITEM] = goesOn && last[ITEM] > 0 ? number : last[ITEM];
                leading = number;
            }
            last[level] = number > 0 ? number : last[level] + 1;
        }
        return found;
    }

    private static Optional<Irregularity> count(Outline outline) {
        OptionalInt announced = outline.announced().map(Announcement::count).orElse(OptionalInt.empty());
        int sections =
                (int) outline.sections().stream().filter(unit -> !unit.lost()).count();
        if (announced.isEmpty() || announced.getAsInt() == sections) {
            return Optional.empty();
        }
        return Optional.of(new Irregularity(Kind.COUNT, -1, announced.getAsInt(), sections));
    }

    private static Optional<Irregularity> check(int index, int number, int last) {
        if (number == last + 1 || (number == 1 && last > 1)) {
            return Optional.empty();
        }
        return Optional.of(new Irregularity(kind(number, last), index, last + 1, number));
    }

    private static Kind kind(int number, int last) {
        return last == 0 ? Kind.START : number > last ? Kind.GAP : Kind.REPEATED;
    }

    /** Whether the siblings go on as if the number that was due stood here: 一 二 五 四 五 is one slip, not two. */
    private static boolean isMistyped(int number, int expected, List<Integer> next) {
        return expected > 1 && number != expected && !next.isEmpty() && next.get(0) == expected + 1;
    }

    /** Whether the siblings go on as if this one were not there: 一 三 二 三. */
    private static boolean isInserted(int number, int expected, List<Integer> next) {
        return expected > 1 && number > expected && next.equals(List.of(expected, expected + 1));
    }

    /** Whether this one and the next have changed places: 一 三 二 is one slip, not two. */
    private static boolean isAhead(int number, int expected, List<Integer> next) {
        return expected > 1 && number == expected + 1 && !next.isEmpty() && next.get(0) == expected;
    }

    /** The numbers of the next two siblings, fewer where there are none. */
    private static List<Integer> nextNumbers(List<Unit> units, int index) {
        List<Integer> numbers = new ArrayList<>();
        int level = units.get(index).level();
        for (int i = index + 1; i < units.size() && numbers.size() < 2; i++) {
            Unit next = units.get(i);
            int number = number(next, 0);
            if (next.level() == level && number > 0) {
                numbers.add(number);
            } else if (next.level() < Math.min(level, 3)) {
                break;
            }
        }
        return numbers;
    }

    /** The number of a unit; 0 if it has none. */
    private static int number(Unit unit, int last) {
        if (unit.marker().isEmpty()) {
            return 0;
        }
        int number =
                MarkerReader.read(unit.marker() + "　", 0).map(Marker::number).orElse(0);
        return number == Marker.LAST ? last + 1 : number;
    }
}
