package qicao.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import qicao.draft.Origin;
import qicao.draft.Run;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;

/**
 * The facts that the text of a part may name: 【播种面积】 stands for the value of the figure of that name, 【播种面积变化】 for its
 * change, 【责任单位】 and 【时限】 for those of the part. A name without a value is a hole, and so is 【待补：…】. Any other bracket is
 * text.
 */
final class References {
    private static final Pattern BRACKETS = Pattern.compile("【([^【】]+)】");
    private static final Pattern HOLE = Pattern.compile("待补[：:]?(.*)");
    private static final List<Key> OF_FIGURES = List.of(Key.CHANGE, Key.PLACING, Key.PROGRESS);

    private final Map<String, Target> targets;

    /**
     * What a name stands for.
     *
     * @param fact the value, if the writer gave it
     * @param path where it belongs
     * @param name the fact that gave the name; null if it is the key's
     */
    private record Target(
            Optional<Fact> fact, String path, @Nullable Fact name) {}

    private References(Map<String, Target> targets) {
        this.targets = targets;
    }

    /** The facts of a part of the fill-in. */
    static References of(Entry part) {
        Map<String, Target> targets = new HashMap<>();
        for (Key key : List.of(Key.OWNER, Key.DEADLINE)) {
            targets.put(key.chinese(), new Target(part.fact(key), part.path() + "." + key.chinese(), null));
        }
        for (Entry figure : part.entries(Key.FIGURES)) {
            figure.fact(Key.INDICATOR).ifPresent(name -> {
                targets.putIfAbsent(name.text(), target(figure, Key.VALUE, name));
                OF_FIGURES.forEach(key -> targets.putIfAbsent(name.text() + key.chinese(), target(figure, key, name)));
            });
        }
        return new References(targets);
    }

    private static Target target(Entry figure, Key key, Fact name) {
        return new Target(figure.fact(key), figure.path() + "." + key.chinese(), name);
    }

    /**
     * A line of the writer's text, names replaced by facts.
     *
     * @param told is given every fact that came in
     */
    List<Run> runs(String line, Fact text, Consumer<Fact> told) {
        Origin written = new Origin.Written(text.path(), text.place());
        List<Run> runs = new ArrayList<>();
        Matcher bracket = BRACKETS.matcher(line);
        int from = 0;
        while (bracket.find()) {
            Optional<Run> run = run(bracket.group(1), text, told);
            if (run.isPresent()) {
                if (bracket.start() > from) {
                    runs.add(new Run(line.substring(from, bracket.start()), Run.Emphasis.PLAIN, written));
                }
                runs.add(run.get());
                from = bracket.end();
            }
        }
        if (from < line.length()) {
            runs.add(new Run(line.substring(from), Run.Emphasis.PLAIN, written));
        }
        return runs;
    }

    private Optional<Run> run(String name, Fact text, Consumer<Fact> told) {
        Matcher hole = HOLE.matcher(name);
        if (hole.matches()) {
            String expected = "请在填报单第" + text.place().line() + "行起的这一段里补上" + hole.group(1);
            return Optional.of(hole(name, text.path(), expected));
        }
        Target target = targets.get(name);
        if (target == null) {
            return Optional.empty();
        }
        if (target.name() != null) {
            told.accept(target.name());
        }
        if (target.fact().isEmpty()) {
            return Optional.of(hole("待补：" + name, target.path(), "请在填报单的“" + target.path() + "”处填写"));
        }
        Fact fact = target.fact().get();
        told.accept(fact);
        String value = fact.text().replaceAll("\\R", "");
        return Optional.of(new Run(value, Run.Emphasis.PLAIN, new Origin.Written(fact.path(), fact.place())));
    }

    private static Run hole(String words, String path, String expectation) {
        return new Run("【" + words + "】", Run.Emphasis.PLAIN, new Origin.Missing(path, expectation));
    }
}
