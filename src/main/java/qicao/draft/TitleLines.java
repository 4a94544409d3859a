package qicao.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Wraps a title by meaning, as GB/T 9704-2012 clause 7.3.1 asks: words stay whole, and the lines form a trapezoid or a
 * diamond, neither a rectangle nor an hourglass. The page and the HTML view share it.
 *
 * <p>在全市安全生产百日攻坚行动动员部署会上的讲话 becomes 在全市安全生产百日攻坚行动 / 动员部署会上的讲话.
 *
 * @param width the most that fits on a line, in full-width characters; Latin letters and digits count one half
 */
public record TitleLines(int width) {
    /** Lines that are weighed against each other. A title of more is nobody's: its first lines are simply filled. */
    private static final int WEIGHED = 3;

    /*
     * What shapes cost, beside the breaks' own costs (TitleBreaks); tried on the titles of TitleLinesTest. A break before
     * the name of the meeting is worth lines that differ by eight characters.
     */
    private static final double UNEVEN = 0.12;
    private static final double RECTANGLE = 0.5;
    private static final double HOURGLASS = 4;

    public TitleLines {
        if (width < 2) {
            throw new IllegalArgumentException("a line of " + width + " characters");
        }
    }

    /** The lines of a title; joined they give it back. */
    public List<String> split(String title) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end : ends(title)) {
            lines.add(title.substring(from, end));
            from = end;
        }
        return List.copyOf(lines);
    }

    /** The same for runs: a run that a line ends in becomes two. */
    public List<List<Run>> split(List<Run> runs) {
        List<List<Run>> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        List<Integer> ends = ends(Block.text(runs));
        int position = 0;
        for (Run run : runs) {
            int from = 0;
            while (from < run.text().length()) {
                int lineEnd = ends.get(lines.size()) - position;
                int end = Math.min(run.text().length(), lineEnd);
                line.add(run.with(run.text().substring(from, end)));
                if (end == lineEnd) {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
                from = end;
            }
            position += run.text().length();
        }
        return List.copyOf(lines);
    }

    /** Where lines end: offsets in the title, the last its length. */
    private List<Integer> ends(String title) {
        TitleBreaks breaks = new TitleBreaks(title);
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        while (breaks.width(from, title.length()) > WEIGHED * width) {
            from = fill(breaks, from);
            ends.add(from);
        }
        for (int end : best(breaks, from, title.length())) {
            ends.add(end);
        }
        return ends;
    }

    /** The end of a line that takes as much as fits, but for a better break in its last third. */
    private int fill(TitleBreaks breaks, int from) {
        int best = from + 1;
        for (int end = best; breaks.width(from, end) <= width; end++) {
            if (breaks.width(from, end) <= width * 2 / 3.0 || breaks.cost(end) <= breaks.cost(best)) {
                best = end;
            }
        }
        return best;
    }

    /** The ends of as few lines as hold the rest of a title, at the cheapest offsets. */
    private int[] best(TitleBreaks breaks, int from, int to) {
        int fewest = Math.max(1, (int) Math.ceil(breaks.width(from, to) / width));
        for (int lines = fewest; ; lines++) {
            Search search = new Search(breaks, from, to, lines);
            search.tryFrom(from, 0);
            if (search.bestCost < Double.POSITIVE_INFINITY) {
                return search.best;
            }
        }
    }

    /** Weighs every way to cut a part of a title into a number of lines. */
    private final class Search {
        private final TitleBreaks breaks;
        private final int start;
        private final int to;
        private final int[] ends;
        private int[] best = {};
        private double bestCost = Double.POSITIVE_INFINITY;

        Search(TitleBreaks breaks, int start, int to, int lines) {
            this.breaks = breaks;
            this.start = start;
            this.to = to;
            this.ends = new int[lines];
        }

        void tryFrom(int from, int line) {
            if (line < ends.length - 1) {
                for (int end = from + 1; end < to && breaks.width(from, end) <= width; end++) {
                    ends[line] = end;
                    tryFrom(end, line + 1);
                }
            } else if (breaks.width(from, to) <= width) {
                ends[line] = to;
                double cost = cost();
                if (cost < bestCost) {
                    bestCost = cost;
                    best = ends.clone();
                }
            }
        }

        private double cost() {
            double cost = 0;
            double[] widths = new double[ends.length];
            for (int line = 0; line < widths.length; line++) {
                widths[line] = breaks.width(line == 0 ? start : ends[line - 1], ends[line]);
                cost += ends[line] == to ? 0 : breaks.cost(ends[line]);
            }
            return cost + shape(widths);
        }

        private double shape(double[] widths) {
            double mean = breaks.width(start, to) / widths.length;
            double cost = 0;
            for (double each : widths) {
                cost += UNEVEN * (each - mean) * (each - mean);
            }
            if (widths.length > 1 && isRectangle(widths)) {
                cost += RECTANGLE;
            }
            boolean hourglass = widths.length == 3 && widths[1] < widths[0] && widths[1] < widths[2];
            return hourglass ? cost + HOURGLASS : cost;
        }

        private static boolean isRectangle(double[] widths) {
            for (double each : widths) {
                if (each != widths[0]) {
                    return false;
                }
            }
            return true;
        }
    }
}
