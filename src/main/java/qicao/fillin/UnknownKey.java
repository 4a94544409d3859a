package qicao.fillin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;

/** What a writer may have meant by a key that may not stand where it stands. */
final class UnknownKey {
    /** Words that writers use for our keys. */
    private static final Map<String, Key> SYNONYMS = Map.ofEntries(
            Map.entry("类型", Key.TYPE),
            Map.entry("会议种类", Key.TYPE),
            Map.entry("题目", Key.TITLE),
            Map.entry("主讲人", Key.SPEAKER),
            Map.entry("领导", Key.SPEAKER),
            Map.entry("职位", Key.POST),
            Map.entry("名字", Key.PERSON),
            Map.entry("时间", Key.DATE),
            Map.entry("会议时间", Key.DATE),
            Map.entry("会场", Key.VENUE),
            Map.entry("称呼", Key.SALUTATION),
            Map.entry("议题", Key.PURPOSES),
            Map.entry("主办单位", Key.ORGANISER),
            Map.entry("主持", Key.HOST),
            Map.entry("参会人员", Key.ATTENDEES),
            Map.entry("与会人员", Key.ATTENDEES),
            Map.entry("联系方式", Key.CONTACT),
            Map.entry("联系电话", Key.CONTACT),
            Map.entry("会议通知", Key.NOTICE),
            Map.entry("主送单位", Key.ADDRESSEES),
            Map.entry("感谢", Key.THANKS),
            Map.entry("祝贺", Key.THANKS),
            Map.entry("成效", Key.ACHIEVEMENTS),
            Map.entry("回顾", Key.ACHIEVEMENTS),
            Map.entry("不足", Key.PROBLEMS),
            Map.entry("背景", Key.SITUATION),
            Map.entry("意义", Key.SITUATION),
            Map.entry("工作", Key.TASKS),
            Map.entry("重点工作", Key.TASKS),
            Map.entry("保障", Key.REQUIREMENTS),
            Map.entry("结尾", Key.CALL),
            Map.entry("结语", Key.CALL),
            Map.entry("小标题", Key.HEADING),
            Map.entry("正文", Key.BODY),
            Map.entry("数字", Key.FIGURES),
            Map.entry("做法", Key.MEASURES),
            Map.entry("举措", Key.MEASURES),
            Map.entry("牵头单位", Key.OWNER),
            Map.entry("责任人", Key.OWNER),
            Map.entry("责任部门", Key.OWNER),
            Map.entry("期限", Key.DEADLINE),
            Map.entry("完成时间", Key.DEADLINE),
            Map.entry("完成时限", Key.DEADLINE),
            Map.entry("排名", Key.PLACING),
            Map.entry("同比", Key.CHANGE),
            Map.entry("经验", Key.CASES),
            Map.entry("事迹", Key.CASES));

    /** Longer names than any key; comparing them costs time and finds nothing. */
    private static final int LONGEST = 24;

    private UnknownKey() {}

    static Diagnostic explain(Group group, String name, Place place) {
        Optional<Key> meant = Optional.ofNullable(SYNONYMS.get(name))
                .filter(key -> Schema.field(group, key).isPresent());
        if (meant.isPresent()) {
            return didYouMean(name, meant.get().chinese(), place);
        }
        List<String> elsewhere = parentsOf(name, group);
        if (!elsewhere.isEmpty()) {
            return Diagnostic.error("FILL-003", place, name, String.join("、", elsewhere), String.join(", ", elsewhere));
        }
        return nearest(group, name)
                .map(found -> didYouMean(name, found, place))
                .orElseGet(() -> Diagnostic.error(
                        "FILL-001",
                        place,
                        Excerpt.of(name),
                        EntryReader.keys(group, true),
                        EntryReader.keys(group, false)));
    }

    private static Diagnostic didYouMean(String name, String meant, Place place) {
        return Diagnostic.error("FILL-002", place, name, meant);
    }

    /** The keys below which a name may stand, nearest level first; 最外层 is the file itself. */
    private static List<String> parentsOf(String name, Group not) {
        List<String> parents = new ArrayList<>();
        if (not != Group.FILL_IN && Schema.field(Group.FILL_IN, name).isPresent()) {
            parents.add("最外层");
        }
        for (Group group : Group.values()) {
            for (Field field : Schema.fields(group)) {
                boolean holds = field.group()
                        .filter(below ->
                                below != not && Schema.field(below, name).isPresent())
                        .isPresent();
                String parent = "“" + field.key().chinese() + "”";
                if (holds && !parents.contains(parent)) {
                    parents.add(parent);
                }
            }
        }
        return parents.size() > 4 ? parents.subList(0, 4) : parents;
    }

    private static Optional<String> nearest(Group group, String name) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String best = "";
        int bestDistance = Integer.MAX_VALUE;
        for (Field field : Schema.fields(group)) {
            for (String own : List.of(field.key().chinese(), field.key().english())) {
                int distance = distance(name, own);
                if (distance < bestDistance && isClose(name, own, distance)) {
                    best = own;
                    bestDistance = distance;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** One slip in a short name, two in one of five characters or more; or one name is part of the other. */
    private static boolean isClose(String name, String own, int distance) {
        int length = Math.min(name.length(), own.length());
        boolean part = length > 1 && (name.contains(own) || own.contains(name));
        int slips = own.length() >= 5 ? 2 : 1;
        return part || distance <= Math.min(slips, length - 1);
    }

    /** Characters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + cost);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                rows[i][j] = swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
            }
        }
        return rows[a.length()][b.length()];
    }
}
