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

/** Whom the speech is for, as far as the fill-in says: how they are called, and how all of them are spoken of. */
final class Audience {
    private static final String COMRADES = "同志们";
    private static final int LONGEST_CALL = 6;

    /** The scopes of public bodies; 全公司, 全校, 全市公安机关 and the like have departments, not levels. */
    private static final Pattern TERRITORY = Pattern.compile("全(?:[省市县区州盟旗乡镇国]|自治[区州县])(?:上下|各级.*)?");

    /** The scope that a meeting's name begins with; 全县域 and 全行业 are none. */
    private static final Pattern SCOPE_OF_NAME = Pattern.compile("^全(?:自治[区州县]|公司|集团|系统|[省市县区州盟旗乡镇国校院局厂](?!域)|行(?!业))");

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
                .map(scope -> TERRITORY.matcher(scope.text()).matches())
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
        return fillIn.root().fact(Key.MEETING, Key.NAME).flatMap(name -> {
            Matcher scope = SCOPE_OF_NAME.matcher(name.text());
            return scope.find()
                    ? Optional.of(new Piece(scope.group(), new Origin.Written(name.path(), name.place())))
                    : Optional.empty();
        });
    }
}
