package qicao.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qicao.drafting.Occasion;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.fillin.Sequence;
import qicao.fillin.Value;

/**
 * Finds in a fill-in what can be handed out: tasks with their measures and actions, answers, and of requirements and sections of the writer's own
 * those that somebody must meet by some time. What is said of a whole (its owner, time or goal) counts for every part that
 * says nothing else.
 */
final class TaskFinder {
    private static final List<Key> DUTIES = List.of(Key.OWNER, Key.DEADLINE, Key.TARGET);
    private static final List<Key> PARTS = List.of(Key.MEASURES, Key.ACTIONS);
    private static final String END_MARKS = "。；，、;,.：:";

    private final Entry root;
    private final SpeechPlaces places;
    private final List<TaskRow> rows = new ArrayList<>();

    TaskFinder(Entry root, SpeechPlaces places) {
        this.root = root;
        this.places = places;
    }

    /** All rows, numbered. */
    List<TaskRow> rows() {
        root.entries(Key.TASKS).forEach(task -> add(task, Key.TASKS));
        root.entries(Key.RESPONSES).forEach(answer -> add(answer, Key.RESPONSES));
        root.entries(Key.REQUIREMENTS).stream()
                .filter(TaskFinder::isHandedOut)
                .forEach(requirement -> add(requirement, Key.REQUIREMENTS));
        root.entries(Key.SECTIONS).forEach(this::addOwnSections);
        return rows;
    }

    private void addOwnSections(Entry section) {
        if (isHandedOut(section)) {
            add(section, Key.SECTIONS);
        }
        section.entries(Key.CHILDREN).forEach(this::addOwnSections);
    }

    private static boolean isHandedOut(Entry entry) {
        return entry.fact(Key.OWNER).isPresent()
                || entry.fact(Key.DEADLINE).isPresent()
                || !parts(entry).isEmpty();
    }

    private static List<Entry> parts(Entry entry) {
        return PARTS.stream().flatMap(key -> entry.entries(key).stream()).toList();
    }

    private void add(Entry whole, Key kind) {
        List<Entry> parts = parts(whole);
        if (parts.isEmpty()) {
            row(List.of(whole), category(whole, kind), text(whole), false);
            return;
        }
        String category = whole.fact(Key.HEADING)
                .or(() -> whole.fact(Key.BODY))
                .map(fact -> trimmed(fact.text()))
                .orElseGet(kind::chinese);
        if (saysMore(whole)) {
            row(List.of(whole), category, text(whole), true);
        }
        parts.forEach(part -> add(List.of(part, whole), category));
    }

    /** @param chain a part and, behind it, what it is part of */
    private void add(List<Entry> chain, String category) {
        Entry part = chain.get(0);
        List<Entry> actions = parts(part);
        if (actions.isEmpty()) {
            row(chain, category, text(part), false);
            return;
        }
        if (saysMore(part) || part.fact(Key.BODY).isPresent()) {
            row(chain, category, text(part), true);
        }
        String lead = part.fact(Key.HEADING)
                .map(heading -> trimmed(heading.text()) + "：")
                .orElse("");
        actions.forEach(action ->
                row(Stream.concat(Stream.of(action), chain.stream()).toList(), category, lead + text(action), false));
    }

    /** Whether a whole has an owner, a time or a goal that none of its parts takes over. */
    private static boolean saysMore(Entry whole) {
        return DUTIES.stream().anyMatch(key -> whole.fact(key).isPresent() && allHave(parts(whole), key));
    }

    private static boolean allHave(List<Entry> parts, Key key) {
        return parts.stream()
                .allMatch(part -> part.fact(key).isPresent() || (!parts(part).isEmpty() && allHave(parts(part), key)));
    }

    private void row(List<Entry> chain, String category, String task, boolean heads) {
        List<Entry> saying = heads ? chain.subList(0, 1) : chain;
        List<String> paths = paths(chain.get(0));
        rows.add(new TaskRow(
                rows.size() + 1,
                category,
                task,
                said(saying, Key.TARGET),
                said(saying, Key.OWNER).map(Responsibility::of),
                said(saying, Key.DEADLINE).map(Deadline::of),
                places.number(paths),
                chain.get(0).place().line(),
                assignment(saying),
                heads));
    }

    private static Optional<Occasion.Assignment> assignment(List<Entry> chain) {
        return chain.get(0)
                .fact(Key.HEADING)
                .flatMap(deed -> fact(chain, Key.OWNER)
                        .flatMap(owner -> fact(chain, Key.DEADLINE)
                                .map(deadline -> new Occasion.Assignment(deed, owner, deadline))));
    }

    private static Optional<String> said(List<Entry> chain, Key key) {
        return fact(chain, key).map(fact -> trimmed(fact.text()));
    }

    /** What the nearest of a part and its wholes says. */
    private static Optional<Fact> fact(List<Entry> chain, Key key) {
        return chain.stream().flatMap(entry -> entry.fact(key).stream()).findFirst();
    }

    /** The heading of the speech that a task stands under, if that is not its own; else what kind of item it is. */
    private String category(Entry task, Key kind) {
        String heading = trimmed(places.heading(paths(task)));
        boolean isOwn = task.fact(Key.HEADING)
                .filter(own -> trimmed(own.text()).equals(heading))
                .isPresent();
        return heading.isEmpty() || isOwn ? kind.chinese() : heading;
    }

    private static List<String> paths(Entry entry) {
        List<String> paths = new ArrayList<>();
        for (Value value : entry.values().values()) {
            if (value instanceof Fact fact) {
                paths.add(fact.path());
            } else if (value instanceof Sequence list) {
                list.items()
                        .forEach(item -> paths.addAll(
                                item instanceof Entry below ? paths(below) : List.of(((Fact) item).path())));
            }
        }
        return paths;
    }

    /** ⟨换燃气管⟩：⟨更换燃气立管68公里⟩; what a body says again in its first words is said once. */
    private static String text(Entry entry) {
        Optional<String> body = entry.fact(Key.BODY).map(fact -> trimmed(fact.text()));
        Optional<String> heading = entry.fact(Key.HEADING).map(fact -> trimmed(fact.text()));
        if (heading.isPresent() && body.isPresent()) {
            return body.get().startsWith(heading.get()) ? body.get() : heading.get() + "：" + body.get();
        }
        Optional<String> said = entry.fact(Key.WHO)
                .map(who -> who.text()
                        + entry.fact(Key.WHAT).map(what -> "：" + what.text()).orElse(""));
        return heading.or(() -> body).or(() -> said).orElse("");
    }

    /** A text in one line, without the mark at its end. */
    private static String trimmed(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        int end = line.length();
        while (end > 1 && END_MARKS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }
}
