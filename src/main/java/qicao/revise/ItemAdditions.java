package qicao.revise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.align.TextDiff;
import qicao.draft.Origin;
import qicao.drafting.Stretch;
import qicao.fillin.Edit;
import qicao.fillin.Key;
import qicao.fillin.ValuePath;

/**
 * Words that were added where a list goes on and look like one of its items: 四是…. Whether they are one is seen by making the draft
 * with it: it must say nearly all of them.
 */
final class ItemAdditions {
    /** A number and what follows it. */
    private static final Pattern ITEM = Pattern.compile(
            "[；，。]?\\s*(?:（(?:[一二三四五六七八九十]+|\\d+)）|[一二三四五六七八九十]+[、是要]|第[一二三四五六七八九十]+[，、是]?|\\d+[.．])(.+)",
            Pattern.DOTALL);

    private static final Pattern PATH = Pattern.compile("^(.*)\\[(\\d+)](?:\\.[^\\[\\].]+)?$");
    /** At most so much of what was added may remain to be pinned. */
    private static final double MOST_LEFT = 0.2;

    private final List<Difference> differences;

    ItemAdditions(List<Difference> differences) {
        this.differences = differences;
    }

    State in(State state) {
        return state.whileStepping(now -> now.comparison().changes().stream()
                .flatMap(change -> added(now, change).stream())
                .findFirst());
    }

    private Optional<State> added(State state, TextDiff.Change change) {
        Matcher item = ITEM.matcher(state.comparison().added(change));
        if (change.oldTo() > change.oldFrom() || !item.matches()) {
            return Optional.empty();
        }
        String words = item.group(1).strip();
        if (NumberedLine.NUMBER.matcher(words).find()) {
            // Several items, or the rest of another list.
            return Optional.empty();
        }
        for (String path : before(state, change.oldFrom())) {
            int most = state.comparison().distance() - (int) Math.ceil((1 - MOST_LEFT) * words.length());
            Optional<State> next = wordings(path, words).stream()
                    .flatMap(edits -> state.nearer(edits).stream())
                    .filter(later -> later.comparison().distance() <= most)
                    .min(Comparator.comparingInt(later -> later.comparison().distance()));
            if (next.isPresent()) {
                differences.add(new Difference(Difference.Kind.ITEM_ADDED, Origin.counted(path), "", words));
                return next;
            }
        }
        return Optional.empty();
    }

    /** Items behind which the words may be one, from the innermost: their lists with the next number. */
    private static List<String> before(State state, int offset) {
        List<String> paths = new ArrayList<>();
        for (int i = state.text().stretches().size() - 1; i >= 0 && paths.isEmpty(); i--) {
            Stretch stretch = state.text().stretches().get(i);
            if (state.text().start(i + 1) > offset || stretch.kind() != Stretch.Kind.WORDS) {
                continue;
            }
            String path = stretch.from()
                    .substring(stretch.from().lastIndexOf('@') + 1)
                    .replaceAll("#\\d+$", "");
            for (Matcher item = PATH.matcher(path); item.matches(); item = PATH.matcher(path)) {
                paths.add(item.group(1) + "[" + item.group(2) + "]");
                path = item.group(1);
            }
            if (paths.isEmpty()) {
                return paths;
            }
        }
        return paths.stream().map(ItemAdditions::next).toList();
    }

    /** 任务[2] counted from 1 is followed by the item that has the index 2 counted from 0; what is above it is counted down. */
    private static String next(String counted) {
        int bracket = counted.lastIndexOf('[');
        String above = Pattern.compile("\\[(\\d+)]")
                .matcher(counted.substring(0, bracket))
                .replaceAll(index -> "[" + (Integer.parseInt(index.group(1)) - 1) + "]");
        return above + counted.substring(bracket);
    }

    /** The ways in which the words may be a heading and what follows it. */
    private static List<List<Edit>> wordings(String path, String words) {
        List<List<Edit>> wordings = new ArrayList<>();
        for (char joint : new char[] {'\n', '。', '，', '：'}) {
            int end = words.indexOf(joint);
            if (end > 0 && end < words.length() - 1) {
                wordings.add(edits(
                        path, words.substring(0, end), words.substring(end + 1).strip()));
            }
        }
        wordings.add(insert(path, Key.BODY, words));
        wordings.add(insert(path, Key.HEADING, words));
        wordings.removeIf(List::isEmpty);
        return wordings;
    }

    private static List<Edit> edits(String path, String heading, String body) {
        List<Edit> edits = new ArrayList<>(insert(path, Key.HEADING, heading));
        if (!edits.isEmpty()) {
            edits.add(new Edit.Put(ValuePath.ofValue(path + "." + Key.BODY.chinese()), body));
        }
        return edits;
    }

    /** Nothing where items have no such key. */
    private static List<Edit> insert(String path, Key key, String text) {
        try {
            return List.of(new Edit.Insert(ValuePath.ofValue(path + "." + key.chinese()), text));
        } catch (IllegalArgumentException noSuchKey) {
            return List.of();
        }
    }
}
