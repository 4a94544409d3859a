package qicao.revise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import qicao.align.TextDiff;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.draft.Origin;
import qicao.draft.Run;
import qicao.drafting.Choice;
import qicao.fillin.Edit;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.fillin.ValuePath;
import qicao.planning.Facts;
import qicao.planning.Wording;

/**
 * Changes within the facts of a draft become changes of the fill-in: a value that is another, a hole that was filled, a heading of the
 * writer's own. A fact that the draft says at several places is changed only if all of them were.
 */
final class FactEdits {
    private static final String SENTENCE_ENDS = "。！？；";
    /** The point of level-1 headings, and what their places begin with. */
    private static final String HEADINGS = "headings";

    private static final String TITLE = "title";
    private static final String NAME = Key.MEETING.chinese() + "." + Key.NAME.chinese();
    private static final Pattern COORDINATED = Pattern.compile("(?:、|和|与|会同|以及)[^，。；：！？\\n]{2,30}");
    private static final Pattern COORDINATING = Pattern.compile("[^，。；：！？\\n]{2,30}(?:、|和|与|会同|以及)");
    /** A figure with the first character of its unit. */
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?[^\\d\\p{P}\\s]");

    private final List<Difference> differences;
    private final List<Diagnostic> findings;
    private final String source;

    FactEdits(String source, List<Difference> differences, List<Diagnostic> findings) {
        this.source = source;
        this.differences = differences;
        this.findings = findings;
    }

    /**
     * A value as the edited text has it.
     *
     * @param old the whole value before
     * @param changed the whole value behind
     */
    private record NewValue(String path, String old, String changed, Difference.Kind kind) {
        /** Another name of the meeting would give other wordings: the seed makes up for it. */
        List<Edit> edits(FillIn fillIn) {
            Edit put = new Edit.Put(ValuePath.ofValue(path), changed);
            return path.equals(NAME)
                    ? List.of(put, new Edit.Put(Reviser.SEED, Long.toString(Wording.seedForName(fillIn, changed))))
                    : List.of(put);
        }

        Difference difference() {
            return new Difference(kind, Origin.counted(path), old, changed);
        }
    }

    State in(State state) {
        return headings(values(state));
    }

    private State values(State state) {
        List<NewValue> values = newValues(state);
        State now = state;
        FillIn fillIn = state.fillIn();
        Optional<State> all = kept(
                state,
                values.stream().flatMap(value -> value.edits(fillIn).stream()).toList());
        if (all.isPresent()) {
            values.forEach(value -> differences.add(value.difference()));
            now = all.get();
        } else {
            for (NewValue value : values) {
                Optional<State> next = kept(now, value.edits(now.fillIn()));
                if (next.isPresent()) {
                    differences.add(value.difference());
                    now = next.get();
                }
            }
        }
        tellOtherPlaces(now, values);
        return now;
    }

    /** The state after edits of values. Where they lead to other wordings that the pen did not ask for, those that were are pinned. */
    private static Optional<State> kept(State state, List<Edit> edits) {
        Optional<State> next = state.with(edits);
        if (edits.isEmpty() || next.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> frames = new LinkedHashMap<>();
        next.get()
                .drafting()
                .points()
                .forEach(choice -> frames.put(choice.point().toString(), choice.frame()));
        State pinned = next.get();
        for (Choice before : state.drafting().points()) {
            String point = before.point().toString();
            if (!before.frame().equals(frames.getOrDefault(point, before.frame()))) {
                pinned = pinned.nearer(PinEdits.ofFrame(pinned.fillIn(), point, before.frame()))
                        .orElse(pinned);
            }
        }
        return Optional.of(pinned)
                .filter(reached ->
                        reached.comparison().distance() < state.comparison().distance());
    }

    /**
     * A place where the draft says a fact or a piece of it.
     *
     * @param at where the piece begins in the value
     * @param words as the draft had them
     * @param changed what the edited text says; the same if nothing changed
     * @param missing whether the fact is a hole
     */
    private record Said(int at, String words, String changed, boolean missing) {
        boolean isChanged() {
            return !words.equals(changed);
        }
    }

    private List<NewValue> newValues(State state) {
        Map<String, List<Said>> said = new LinkedHashMap<>();
        for (DraftText.Part part : state.text().parts()) {
            part.run().flatMap(FactEdits::path).ifPresent(path -> {
                List<Said> places = said.computeIfAbsent(path, any -> new ArrayList<>());
                said(state, part, path, places).ifPresent(places::add);
            });
        }
        List<NewValue> values = new ArrayList<>();
        said.forEach((path, places) -> newValue(state.fillIn(), path, places).ifPresent(values::add));
        return values;
    }

    /** What a run says of its fact; nothing if its words do not stand in the value. */
    private static Optional<Said> said(State state, DraftText.Part part, String path, List<Said> before) {
        Run run = part.run().orElseThrow();
        String value = run.isHole() ? run.text() : value(state.fillIn(), path);
        int from = before.isEmpty()
                ? 0
                : before.get(before.size() - 1).at()
                        + before.get(before.size() - 1).words().length();
        int next = value.indexOf(run.text(), from);
        int at = next < 0 ? value.indexOf(run.text()) : next;
        if (at < 0) {
            return Optional.empty();
        }
        List<TextDiff.Change> inside = inside(state, part);
        String changed = inside.isEmpty() ? run.text() : changed(state.comparison(), part, inside);
        // A number in it: another item was drawn into this one.
        boolean isValue = !changed.isBlank()
                && inside.stream()
                        .noneMatch(change -> NumberedLine.NUMBER
                                .matcher(state.comparison().added(change))
                                .find());
        return Optional.of(new Said(at, run.text(), isValue ? changed : run.text(), run.isHole()));
    }

    /** The value with every piece as it came back; none if a piece came back in different ways. */
    private Optional<NewValue> newValue(FillIn fillIn, String path, List<Said> places) {
        TreeMap<Integer, List<Said>> pieces = new TreeMap<>(Comparator.reverseOrder());
        places.forEach(said ->
                pieces.computeIfAbsent(said.at(), any -> new ArrayList<>()).add(said));
        boolean missing = places.stream().anyMatch(Said::missing);
        String old = missing ? "" : value(fillIn, path);
        String value = missing ? places.get(0).words() : old;
        int end = value.length();
        for (List<Said> piece : pieces.values()) {
            Said first = piece.get(0);
            long changed = piece.stream().filter(Said::isChanged).count();
            if (changed == 0 || first.at() + first.words().length() > end) {
                continue;
            }
            String words = piece.stream()
                    .filter(Said::isChanged)
                    .findFirst()
                    .orElseThrow()
                    .changed();
            if (piece.stream().anyMatch(said -> !said.changed().equals(words))) {
                conflict(fillIn, path, words, piece.size(), changed);
                return Optional.empty();
            }
            value = value.substring(0, first.at())
                    + words
                    + value.substring(first.at() + first.words().length());
            end = first.at();
        }
        boolean same = missing ? value.equals(places.get(0).words()) : value.equals(old);
        return same
                ? Optional.empty()
                : Optional.of(new NewValue(path, old, value, missing ? Difference.Kind.FILLED : Difference.Kind.FACT));
    }

    private void conflict(FillIn fillIn, String path, String words, int times, long changed) {
        findings.add(Diagnostic.warning("REVISE-003", place(fillIn, path), Origin.counted(path), times, changed, words)
                .about(path));
    }

    private Place place(FillIn fillIn, String path) {
        return fact(fillIn, path).map(Fact::place).orElseGet(() -> Place.of(source));
    }

    /** Other facts that say a figure which was changed. */
    private void tellOtherPlaces(State state, List<NewValue> values) {
        for (NewValue value : values) {
            if (value.kind() != Difference.Kind.FACT) {
                continue;
            }
            for (String figure : FIGURE.matcher(value.old())
                    .results()
                    .map(MatchResult::group)
                    .toList()) {
                if (!value.changed().contains(figure)) {
                    tellOtherPlaces(state, value, figure);
                }
            }
        }
    }

    private void tellOtherPlaces(State state, NewValue value, String figure) {
        Pattern whole = Pattern.compile("(?<![\\d.])" + Pattern.quote(figure));
        for (Fact fact : Facts.ofContent(state.fillIn().root())) {
            if (!fact.path().equals(value.path()) && whole.matcher(fact.text()).find()) {
                findings.add(Diagnostic.warning(
                                "REVISE-004",
                                fact.place(),
                                Origin.counted(fact.path()),
                                figure,
                                Origin.counted(value.path()),
                                value.changed())
                        .about(fact.path()));
            }
        }
    }

    /** The path of what a run says, of a fact or of one that is missing; what a pin says is no fact. */
    private static Optional<String> path(Run run) {
        if (run.origin() instanceof Origin.Written written && !written.path().startsWith(Key.PINS.chinese())) {
            return Optional.of(written.path());
        }
        return run.origin() instanceof Origin.Missing missing ? Optional.of(missing.path()) : Optional.empty();
    }

    private static String value(FillIn fillIn, String path) {
        return fact(fillIn, path).map(Fact::text).orElse("");
    }

    private static Optional<Fact> fact(FillIn fillIn, String path) {
        return ValuePath.ofValue(path).factsIn(fillIn.root()).stream().findFirst();
    }

    /** The changes within a run; none if any goes beyond it. */
    private static List<TextDiff.Change> inside(State state, DraftText.Part part) {
        List<TextDiff.Change> inside = new ArrayList<>();
        boolean framed = part.run().flatMap(Run::point).isPresent() && !isAlone(state, part);
        for (TextDiff.Change change : state.comparison().changes()) {
            if (change.oldFrom() > part.to() || change.oldTo() < part.from()) {
                continue;
            }
            boolean inserted = change.oldFrom() == change.oldTo();
            boolean atEdge = inserted && (change.oldFrom() == part.from() || change.oldFrom() == part.to());
            if (atEdge) {
                if (framed ? coordinates(state, part, change) : continues(state, part, change)) {
                    inside.add(change);
                }
                continue;
            }
            if (change.oldTo() <= part.from() || change.oldFrom() >= part.to()) {
                continue;
            }
            if (change.oldFrom() < part.from() || change.oldTo() > part.to()) {
                return List.of();
            }
            inside.add(change);
        }
        return inside;
    }

    /** Whether a fact has its point to itself, but for marks: the salutation. */
    private static boolean isAlone(State state, DraftText.Part part) {
        return state.text().stretches().get(part.stretch()).lines().stream()
                .flatMap(List::stream)
                .allMatch(run -> run.equals(part.run().orElseThrow())
                        || run.text().chars().noneMatch(Character::isLetterOrDigit));
    }

    /** Whether words at the edge of a fact in a frame name one more of its kind: 、县审计局 behind 县财政局. */
    private static boolean coordinates(State state, DraftText.Part part, TextDiff.Change change) {
        String words = state.comparison().added(change);
        boolean behind =
                change.oldFrom() == part.to() && COORDINATED.matcher(words).matches();
        boolean before =
                change.oldFrom() == part.from() && COORDINATING.matcher(words).matches();
        return behind || before;
    }

    /** Whether words at the edge of a fact belong to it: behind it, and no sentence of their own. */
    private static boolean continues(State state, DraftText.Part part, TextDiff.Change change) {
        String words = state.comparison().added(change);
        boolean behind = change.oldFrom() == part.to();
        boolean sentence = words.chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0 || c == '\n');
        return !sentence
                && state.text().parts().stream()
                        .filter(other -> behind ? other.from() == part.to() : other.to() == part.from())
                        .noneMatch(FactEdits::isPlainFact);
    }

    /** Whether a run is a fact outside of frames. */
    private static boolean isPlainFact(DraftText.Part part) {
        return part.run()
                .filter(run -> path(run).isPresent() && run.point().isEmpty())
                .isPresent();
    }

    /** What stands in a run's place. */
    private static String changed(Comparison comparison, DraftText.Part part, List<TextDiff.Change> inside) {
        TextDiff.Change first = inside.get(0);
        TextDiff.Change last = inside.get(inside.size() - 1);
        return comparison
                .edited()
                .substring(
                        first.newFrom() - (first.oldFrom() - part.from()), last.newTo() + (part.to() - last.oldTo()));
    }

    /** Level-1 headings and the title that are no longer ours. */
    private State headings(State state) {
        State now = state;
        for (int i = 0; i < now.text().stretches().size(); i++) {
            String name = now.text().stretches().get(i).from();
            Optional<String> path = headingPath(name);
            if (path.isEmpty()) {
                continue;
            }
            int at = i;
            int from = now.text().start(i);
            int to = now.text().start(i + 1);
            Optional<String> changed = whole(now.comparison(), from, to);
            if (changed.isEmpty()) {
                continue;
            }
            List<Edit> edits = new ArrayList<>(List.of(new Edit.Put(ValuePath.ofValue(path.get()), changed.get())));
            FillIn fillIn = now.fillIn();
            now.drafting().points().stream()
                    .filter(choice -> choice.point().toString().equals(HEADINGS))
                    .map(Choice::frame)
                    .findFirst()
                    .ifPresent(set -> edits.addAll(PinEdits.ofFrame(fillIn, HEADINGS, set)));
            String old = now.text().stretches().get(at).text();
            State before = now;
            Optional<State> next = kept(before, edits).or(() -> kept(before, edits.subList(0, 1)));
            if (next.isPresent()) {
                differences.add(
                        new Difference(Difference.Kind.HEADING, Origin.counted(path.get()), old, changed.get()));
                now = next.get();
            }
        }
        return now;
    }

    private static Optional<String> headingPath(String name) {
        if (name.equals(TITLE)) {
            return Optional.of(Key.TITLE.chinese());
        }
        return name.startsWith(HEADINGS + "@")
                ? HeadingKeys.path(name.substring(HEADINGS.length() + 1))
                : Optional.empty();
    }

    /** The text in a stretch's place, if it changed and is one line still. */
    private static Optional<String> whole(Comparison comparison, int from, int to) {
        List<TextDiff.Change> inside = comparison.changes().stream()
                .filter(change -> change.oldTo() >= from && change.oldFrom() <= to)
                .toList();
        if (inside.isEmpty()
                || inside.get(0).oldFrom() < from
                || inside.get(inside.size() - 1).oldTo() > to) {
            return Optional.empty();
        }
        TextDiff.Change first = inside.get(0);
        TextDiff.Change last = inside.get(inside.size() - 1);
        String text = comparison
                .edited()
                .substring(first.newFrom() - (first.oldFrom() - from), last.newTo() + (to - last.oldTo()));
        return text.isBlank() || text.indexOf('\n') >= 0 ? Optional.empty() : Optional.of(text);
    }
}
