package qicao.proofread;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.corpus.Line;
import qicao.corpus.Manuscript;
import qicao.corpus.SourceLine;
import qicao.corpus.Speech;
import qicao.diagnostic.Place;
import qicao.outline.Outline;
import qicao.outline.Outliner;

/**
 * A file as the checks see it, twice: its lines as they stand, for faults that cleaning repairs, and its cleaned
 * paragraphs and outlines, for faults that only whole sentences and sections show. What is found in a cleaned paragraph
 * is placed where its words stand in the file; where cleaning has changed them, the finding is about the line.
 */
final class Text {
    /** Characters on each side that a finding is shown with. */
    private static final int AROUND = 14;
    /** Enough words to show which paragraph is meant. */
    private static final int SHOWN = 12;

    private final Manuscript manuscript;
    private final List<Outline> outlines;
    private final Places places;

    Text(Manuscript manuscript, Outliner outliner) {
        this.manuscript = manuscript;
        this.outlines = manuscript.speeches().stream().map(outliner::outline).toList();
        this.places = new Places(manuscript);
    }

    /** The lines of the file as they stand, markup aside. */
    List<SourceLine> lines() {
        return manuscript.lines();
    }

    /** The speeches of the file. */
    List<Speech> speeches() {
        return manuscript.speeches();
    }

    /** The outline of each speech. */
    List<Outline> outlines() {
        return outlines;
    }

    /** All matches in the lines of the file. */
    List<Hit> hits(Pattern pattern) {
        return hits("", pattern);
    }

    /**
     * All matches in those lines of the file that hold any of some characters: much faster than the pattern alone, as most
     * faults are rare.
     *
     * @param any characters of which every match holds one; empty if nothing is known
     */
    List<Hit> hits(String any, Pattern pattern) {
        List<Hit> hits = new ArrayList<>();
        for (SourceLine line : lines()) {
            if (!any.isEmpty() && !holdsAny(line.text(), any)) {
                continue;
            }
            Matcher matcher = pattern.matcher(line.text());
            while (matcher.find()) {
                hits.add(new Hit(line, matcher.toMatchResult()));
            }
        }
        return hits;
    }

    private static boolean holdsAny(String text, String any) {
        for (int i = 0; i < text.length(); i++) {
            if (any.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    Spot spot(Hit hit) {
        return spot(hit, 0);
    }

    /** Where a group of a match stands. */
    Spot spot(Hit hit, int group) {
        return spot(hit.line(), hit.match().start(group), hit.match().end(group));
    }

    Spot spot(SourceLine line, int from, int to) {
        int column = line.column(from);
        if (column == 0 || from >= to) {
            return Spot.line(manuscript.path(), line.number());
        }
        int length = line.column(to - 1) - column + 1;
        return new Spot(
                new Place(manuscript.path(), line.number(), column),
                length,
                line.text().substring(from, to),
                line.text().substring(Math.max(0, from - AROUND), from),
                line.text().substring(to, Math.min(line.text().length(), to + AROUND)));
    }

    /** Where a piece of a cleaned paragraph stands in the file: as much of it as stands on its first line. */
    Spot spot(Piece piece) {
        return places.find(piece)
                .map(found -> spot(found.line(), found.from(), found.to()))
                .orElseGet(() -> Spot.line(manuscript.path(), piece.line().numberAt(piece.from())));
    }

    /** Where a paragraph begins: its first words. */
    Spot start(Line line) {
        return spot(new Piece(line, 0, Math.min(line.text().length(), SHOWN)));
    }

    /** Where words stand in a line of the file. */
    Spot spot(int number, String words) {
        for (SourceLine line : places.lines(number)) {
            int at = words.isEmpty() ? -1 : line.text().indexOf(words);
            if (at >= 0) {
                return spot(line, at, at + words.length());
            }
        }
        return Spot.line(manuscript.path(), number);
    }
}
