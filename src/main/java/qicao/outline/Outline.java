package qicao.outline;

import java.util.List;
import java.util.Optional;
import qicao.corpus.Line;
import qicao.corpus.Speech;

/**
 * What a finished speech is made of.
 *
 * @param speech the text it was read from
 * @param meetingType the slug of the meeting type, {@code work-conference}; empty if nothing tells
 * @param announced how many points were announced before the first section
 * @param units in text order
 */
public record Outline(Speech speech, Optional<String> meetingType, Optional<Announcement> announced, List<Unit> units) {
    public Outline {
        units = List.copyOf(units);
    }

    /** The sections: units of level 1, lost ones included. */
    public List<Unit> sections() {
        return units.stream().filter(unit -> unit.level() == 1).toList();
    }

    /**
     * The text between a unit's heading (for level 0 its start) and the next unit of any level, by paragraph; a piece of
     * a paragraph has the number of the line on which it begins. Pieces without text are left out.
     *
     * @param index into {@link #units}
     */
    public List<Line> body(int index) {
        return between(units.get(index).body(), endBefore(index + 1));
    }

    /** The text of a unit and all below it, its own heading excluded: up to the next unit of its level or above. */
    public List<Line> wholeBody(int index) {
        Unit unit = units.get(index);
        int next = index + 1;
        while (next < units.size() && units.get(next).level() > unit.level()) {
            next++;
        }
        return between(unit.body(), endBefore(next));
    }

    /** How the numbers of the outline fail to fit, in line order. */
    public List<Irregularity> irregularities() {
        return Irregularity.of(this);
    }

    /** Where a unit begins; behind the last one, the end of the speech. */
    public Position endBefore(int index) {
        return index < units.size()
                ? units.get(index).start()
                : new Position(speech.lines().size(), 0);
    }

    /** The text from one place up to another, one piece a paragraph, without empty ones and outer white space. */
    public List<Line> between(Position begin, Position end) {
        return Passage.between(speech.lines(), begin, end);
    }
}
