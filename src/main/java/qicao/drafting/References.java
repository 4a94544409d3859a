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
import qicao.fillin.FactName;
import qicao.fillin.Key;

/**
 * The facts that the writer's own text may name. Those of the part come first: 【播种面积】 stands for the value of the figure of
 * that name, 【播种面积变化】 for its change, 【责任单位】 and 【时限】 for those of the part. Then those of the whole fill-in by their keys:
 * 【会议.名称】, 【日期】. A name without a value is a hole, and so is 【待补：…】, in a value too. Any other bracket is text, and so is
 * 【【会议.名称】】, which loses one pair. What comes in is never looked at again.
 */
final class References {
    private static final Pattern HOLE = Pattern.compile("待补[：:]?(.*)");
    private static final List<Key> OF_FIGURES = List.of(Key.CHANGE, Key.PLACING, Key.PROGRESS);
    /** Marks that a value needs at its end only where it stands in the fill-in. Looked for once a run of them, not once a mark. */
    private static final Pattern END_MARKS = Pattern.compile("(?<=[^。；，、：])[。；，、：]++$");

    private final Map<String, Target> targets = new HashMap<>();
    private final Entry root;

    /**
     * What a name stands for.
     *
     * @param facts the values, none if the writer gave none
     * @param path where they belong
     * @param name the fact that gave the name; null if it is the key's
     */
    private record Target(
            List<Fact> facts, String path, @Nullable Fact name) {}

    private References(Entry root) {
        this.root = root;
    }

    /** The facts of the whole fill-in. */
    static References of(Entry root) {
        return new References(root);
    }

    /** Those and the facts of one of its parts. */
    static References of(Entry root, Entry part) {
        References references = new References(root);
        for (Key key : List.of(Key.OWNER, Key.DEADLINE)) {
            references.targets.put(key.chinese(), target(part, key, null));
        }
        for (Entry figure : part.entries(Key.FIGURES)) {
            figure.fact(Key.INDICATOR).ifPresent(name -> {
                references.targets.putIfAbsent(name.text(), target(figure, Key.VALUE, name));
                OF_FIGURES.forEach(
                        key -> references.targets.putIfAbsent(name.text() + key.chinese(), target(figure, key, name)));
            });
        }
        return references;
    }

    private static Target target(Entry entry, Key key, @Nullable Fact name) {
        return new Target(entry.fact(key).stream().toList(), entry.path() + "." + key.chinese(), name);
    }

    private Optional<Target> target(String name) {
        Target near = targets.get(name);
        return near != null
                ? Optional.of(near)
                : FactName.of(name)
                        .map(fact -> new Target(fact.in(root), fact.path().path(), null));
    }

    /**
     * A line of the writer's text, names replaced by facts.
     *
     * @param told is given every fact that came in
     */
    List<Run> runs(String line, Fact text, Consumer<Fact> told) {
        List<Run> runs = new ArrayList<>();
        Matcher bracket = FactName.IN_BRACKETS.matcher(line);
        int from = 0;
        while (bracket.find()) {
            List<Run> named = named(bracket.group(1), text, told);
            if (named.isEmpty()) {
                continue;
            }
            boolean doubled = Math.min(bracket.start(1) - bracket.start(), bracket.end() - bracket.end(1)) > 1;
            int begin = doubled ? bracket.start() : bracket.start(1) - 1;
            int end = doubled ? bracket.end() : bracket.end(1) + 1;
            add(runs, line.substring(from, begin), text);
            if (doubled) {
                add(runs, line.substring(begin + 1, end - 1), text);
            } else {
                runs.addAll(named);
            }
            from = end;
        }
        add(runs, line.substring(from), text);
        return runs;
    }

    /** What a name in brackets stands for; nothing if it is none. */
    private List<Run> named(String name, Fact text, Consumer<Fact> told) {
        Optional<Run> hole = hole(name, text);
        if (hole.isPresent()) {
            return List.of(hole.get());
        }
        Optional<Target> target = target(name);
        if (target.isEmpty()) {
            return List.of();
        }
        Fact indicator = target.get().name();
        if (indicator != null) {
            told.accept(indicator);
        }
        List<Run> runs = new ArrayList<>();
        for (Fact fact : target.get().facts()) {
            told.accept(fact);
            if (!runs.isEmpty()) {
                runs.add(new Run(FactName.BETWEEN, Run.Emphasis.PLAIN, DraftSink.PUNCTUATION));
            }
            runs.addAll(value(fact));
        }
        if (runs.isEmpty()) {
            String path = target.get().path();
            runs.add(hole("待补：" + name, path, "请在填报单的“" + Origin.counted(path) + "”处填写"));
        }
        return runs;
    }

    /** The words of a value; what is still to come in it is a hole. */
    static List<Run> value(Fact fact) {
        String words = END_MARKS.matcher(fact.text().replaceAll("\\R", "")).replaceFirst("");
        List<Run> runs = new ArrayList<>();
        Matcher bracket = FactName.IN_BRACKETS.matcher(words);
        int from = 0;
        while (bracket.find()) {
            Optional<Run> hole = hole(bracket.group(1), fact);
            if (hole.isPresent()) {
                add(runs, words.substring(from, bracket.start(1) - 1), fact);
                runs.add(hole.get());
                from = bracket.end(1) + 1;
            }
        }
        add(runs, words.substring(from), fact);
        return runs;
    }

    private static void add(List<Run> runs, String words, Fact fact) {
        if (!words.isEmpty()) {
            runs.add(new Run(words, Run.Emphasis.PLAIN, new Origin.Written(fact.path(), fact.place())));
        }
    }

    private static Optional<Run> hole(String name, Fact fact) {
        Matcher hole = HOLE.matcher(name);
        if (!hole.matches()) {
            return Optional.empty();
        }
        return Optional.of(hole(name, fact.path(), "请在填报单第" + fact.place().line() + "行起的这一段里补上" + hole.group(1)));
    }

    private static Run hole(String words, String path, String expectation) {
        return new Run("【" + words + "】", Run.Emphasis.PLAIN, new Origin.Missing(path, expectation));
    }
}
