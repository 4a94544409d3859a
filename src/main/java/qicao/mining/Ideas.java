package qicao.mining;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which wordings say the same: those with the same words of content, whatever their order, slots and emphasis. 进一步加强⟨⟩的
 * 组织领导 and 强化对⟨⟩的组织领导 are one idea, 组织·领导. The idea follows from the wording alone, so it is the same in every shard.
 */
final class Ideas {
    private static final Pattern SLOT = Pattern.compile("⟨[^⟩]*⟩");
    /** Verbs that any order may have; they tell ideas apart only where nothing else does. */
    private static final Set<String> ANY_ORDER = Set.of(
            "加强", "强化", "增强", "推进", "推动", "促进", "抓好", "做好", "搞好", "抓", "做", "搞", "落实", "完善", "健全", "提高", "提升", "实施",
            "开展", "坚持", "实现", "确保", "加大", "加快", "工作", "建设", "我们", "重点", "方面", "力度", "各项", "各级", "进行");

    private static final int FEWEST = 2;

    private final Words words;

    Ideas(Words words) {
        this.words = words;
    }

    /** The idea of a wording in its written form; its words in their order by code points. */
    String of(String text) {
        Set<String> all = new TreeSet<>();
        Set<String> content = new TreeSet<>();
        for (String literal : SLOT.split(Emphasis.without(text), -1)) {
            int begin = 0;
            for (int end : words.ends(literal)) {
                String word = literal.substring(begin, end);
                begin = end;
                if (word.length() > 1 && word.chars().allMatch(c -> Shapes.isHan((char) c))) {
                    all.add(word);
                    if (!ANY_ORDER.contains(word)) {
                        content.add(word);
                    }
                }
            }
        }
        Set<String> telling = content.size() >= FEWEST ? content : all;
        return telling.isEmpty() ? text : String.join("·", telling);
    }
}
