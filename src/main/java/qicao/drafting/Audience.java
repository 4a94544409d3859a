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
import qicao.words.PlaceKind;
import qicao.words.WordClass;

/** Whom the speech is for, as far as the fill-in says: how they are called, and how all of them are spoken of. */
final class Audience {
    private static final String COMRADES = "同志们";
    private static final int LONGEST_CALL = 18;

    private static final Pattern MONTH = Pattern.compile("(?:年|[-./])\\s*(\\d{1,2})");
    private static final Pattern GROUP_ENDS = Pattern.compile("[、，\\s]+");
    private static final Pattern END_MARKS = Pattern.compile("[：:！!，。\\s]+$");
    private static final Pattern HONORIFIC = Pattern.compile("尊敬的|亲爱的");
    private static final int FIRST_QUARTER = 3;

    private Audience() {}

    /** The salutation, or the one that the family uses. */
    static Phrase salutation(FillIn fillIn) {
        return fillIn.root()
                .fact(Key.SALUTATION)
                .map(Phrase::of)
                .orElseGet(() -> Phrase.computed(fillIn.type().family() == Family.REPORT ? "各位代表" : COMRADES, "称谓"));
    }

    /**
     * How they are called at the end of the speech: all groups of the salutation without their 尊敬的, or as many of the last
     * ones as can be said in one breath.
     */
    static Phrase vocative(FillIn fillIn) {
        Optional<Fact> given = fillIn.root().fact(Key.SALUTATION);
        if (given.isEmpty()) {
            return salutation(fillIn);
        }
        String call = HONORIFIC
                .matcher(END_MARKS.matcher(given.get().text()).replaceFirst(""))
                .replaceAll("");
        while (call.length() > LONGEST_CALL) {
            Matcher mark = GROUP_ENDS.matcher(call);
            if (!mark.find()) {
                return Phrase.computed(COMRADES, "称谓");
            }
            call = call.substring(mark.end());
        }
        return call.isEmpty()
                ? Phrase.computed(COMRADES, "称谓")
                : new Phrase(List.of(new Piece(
                        call, new Origin.Written(given.get().path(), given.get().place()))));
    }

    /** 全市上下, if the scope is known. */
    static Optional<Phrase> everyone(FillIn fillIn) {
        return scope(fillIn).map(scope -> new Phrase(List.of(scope, new Piece("上下", new Origin.Computed("范围")))));
    }

    /** Who carries orders out: the writer's 参会单位, else as they are called in a place of that kind (各村、各站所). */
    static Phrase allBodies(FillIn fillIn) {
        List<Fact> given = fillIn.root()
                .entry(Key.MEETING)
                .map(meeting -> meeting.facts(Key.AUDIENCE))
                .orElse(List.of());
        return given.isEmpty() ? Phrase.computed(place(fillIn).bodies(), "范围") : Phrase.joined(given, "、");
    }

    /** The kind of place, by the first of scope, name, organiser and post that shows one. */
    private static PlaceKind place(FillIn fillIn) {
        PlaceKind kind = scope(fillIn).map(scope -> PlaceKind.of(scope.text())).orElse(PlaceKind.OTHER);
        for (Optional<Fact> hint : List.of(
                fillIn.root().fact(Key.MEETING, Key.ORGANISER),
                fillIn.root().fact(Key.SPEAKER, Key.POST),
                fillIn.root().fact(Key.MEETING, Key.NAME))) {
            if (kind != PlaceKind.OTHER) {
                return kind;
            }
            kind = hint.map(words -> PlaceKind.of(words.text())).orElse(PlaceKind.OTHER);
        }
        return kind;
    }

    /**
     * The time that a recap without a 时段 speaks of: 今年以来 on a date later than March. Of any other we know nothing, for what is
     * told may have taken a month or thirty years.
     */
    static Optional<Phrase> period(FillIn fillIn) {
        Optional<Fact> date = fillIn.root().fact(Key.DATE);
        if (date.isPresent()) {
            Matcher month = MONTH.matcher(date.get().text());
            if (month.find() && Integer.parseInt(month.group(1)) > FIRST_QUARTER) {
                return Optional.of(Phrase.computed("今年以来", "日期"));
            }
        }
        return Optional.empty();
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
