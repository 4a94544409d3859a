package qicao.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.words.WordClass;

/** How well the facts speak of what was done, and so how strong a verdict on it may be. */
final class Verdict {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** So many problems for each result outweigh it, unless figures prove it. */
    private static final int MANY = 2;

    /** One bad figure among so many is told beside them and changes no verdict. */
    private static final int FEW = 3;

    private Verdict() {}

    /**
     * Whether good and bad stand side by side: shortfalls in every other result, a good share of the figures that fall where they
     * should rise or lag behind their plan, one of the indicators that does, or far more problems than results of which no figure speaks well.
     */
    static boolean isMixed(Entry root) {
        List<Entry> achievements = root.entries(Key.ACHIEVEMENTS);
        if (root.entries(Key.INDICATORS).stream().anyMatch(Verdict::isBad)) {
            return true;
        }
        List<Entry> figures = new ArrayList<>();
        int shortfalls = 0;
        for (Entry achievement : achievements) {
            shortfalls += achievement.facts(Key.SHORTFALLS).isEmpty() ? 0 : 1;
            figures.addAll(achievement.entries(Key.FIGURES));
        }
        long bad = figures.stream().filter(Verdict::isBad).count();
        boolean good = figures.stream().anyMatch(Verdict::isGood);
        return (bad > 0 && bad * FEW >= figures.size())
                || 2 * shortfalls > achievements.size()
                || (!good && root.entries(Key.PROBLEMS).size() > MANY * achievements.size());
    }

    /** Whether it moved as it should, or stands well beside others. */
    private static boolean isGood(Entry figure) {
        return !isBad(figure)
                && (figure.fact(Key.CHANGE).isPresent()
                        || figure.fact(Key.PROGRESS).isPresent()
                        || figure.fact(Key.PLACING).isPresent());
    }

    private static boolean isBad(Entry figure) {
        String name = figure.fact(Key.INDICATOR).map(Fact::text).orElse("");
        boolean falls = figure.fact(Key.CHANGE)
                .filter(change -> WordClass.FALL.fits(change.text()))
                .isPresent();
        boolean lags = figure.fact(Key.PROGRESS)
                .filter(progress -> WordClass.BEHIND.fits(progress.text()))
                .isPresent();
        return lags || (falls && !WordClass.BETTER_LESS.fits(name));
    }

    /** One figure proves no success: 税收占比81.4%. */
    static boolean isProven(Entry root) {
        int figures = 0;
        for (Entry achievement : root.entries(Key.ACHIEVEMENTS)) {
            figures += figures(achievement);
            if (figures > 1) {
                return true;
            }
        }
        return false;
    }

    /** How many figures an achievement has, and numbers in its words. */
    private static int figures(Entry achievement) {
        int figures = achievement.entries(Key.FIGURES).size();
        for (Key key : List.of(Key.HEADING, Key.BODY)) {
            Optional<Fact> said = achievement.fact(key);
            if (said.isPresent()) {
                Matcher number = NUMBER.matcher(said.get().text());
                while (number.find()) {
                    figures++;
                }
            }
        }
        return figures;
    }
}
