package qicao.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.draft.Origin;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.genre.Family;
import qicao.words.WordClass;

/** Whom the speech is for, as far as the fill-in says: how they are called, and how all of them are spoken of. */
final class Audience {
    private static final String COMRADES = "同志们";
    private static final int LONGEST_CALL = 6;

    private static final Pattern MONTH = Pattern.compile("(?:年|[-./])\\s*(\\d{1,2})");
    private static final Pattern GROUP_ENDS = Pattern.compile("[、，：:！!\\s]+");
    private static final int FIRST_QUARTER = 3;

    private Audience() {}

    /** The salutation, or the one that the family uses. */
    static Phrase salutation(FillIn fillIn) {
        return fillIn.root()
                .fact(Key.SALUTATION)
                .map(Phrase::of)
                .orElseGet(() -> Phrase.computed(fillIn.type().family() == Family.REPORT ? "各位代表" : COMRADES, "称谓"));
    }

    /** How they are called in the middle of the speech: the last group of the salutation if it is short enough. */
    static Phrase vocative(FillIn fillIn) {
        Optional<Fact> given = fillIn.root().fact(Key.SALUTATION);
        if (given.isEmpty()) {
            return salutation(fillIn);
        }
        String[] groups = GROUP_ENDS.split(given.get().text(), 0);
        String last = groups.length == 0 ? "" : groups[groups.length - 1];
        if (last.isEmpty() || last.length() > LONGEST_CALL) {
            return Phrase.computed(COMRADES, "称谓");
        }
        return new Phrase(List.of(new Piece(
                last, new Origin.Written(given.get().path(), given.get().place()))));
    }

    /** 全市上下, if the scope is known. */
    static Optional<Phrase> everyone(FillIn fillIn) {
        return scope(fillIn).map(scope -> new Phrase(List.of(scope, new Piece("上下", new Origin.Computed("范围")))));
    }

    /** 各级各部门 for a territory, 各部门各单位 for a body. */
    static Phrase allBodies(FillIn fillIn) {
        boolean territory = scope(fillIn)
                .map(scope -> WordClass.TERRITORY.fits(scope.text()))
                .orElse(false);
        return Phrase.computed(territory ? "各级各部门" : "各部门各单位", "范围");
    }

    /**
     * The time that a recap without a 时段 speaks of. Only a date later than March can be 今年以来; otherwise the words
     * must be true of any time.
     */
    static Phrase period(FillIn fillIn) {
        Optional<Fact> date = fillIn.root().fact(Key.DATE);
        if (date.isPresent()) {
            Matcher month = MONTH.matcher(date.get().text());
            if (month.find() && Integer.parseInt(month.group(1)) > FIRST_QUARTER) {
                return Phrase.computed("今年以来", "日期");
            }
        }
        return Phrase.computed("一段时间以来", "日期");
    }

    private static Optional<Piece> scope(FillIn fillIn) {
        Optional<Fact> given = fillIn.root().fact(Key.MEETING, Key.SCOPE);
        if (given.isPresent()) {
            return given.map(Phrase::piece);
        }
        return fillIn.root()
                .fact(Key.MEETING, Key.NAME)
                .flatMap(name -> WordClass.SCOPE_OF_NAME
                        .found(name.text())
                        .map(scope -> new Piece(scope, new Origin.Written(name.path(), name.place()))));
    }
}
