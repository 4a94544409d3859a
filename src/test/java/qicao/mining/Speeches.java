package qicao.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qicao.corpus.Line;
import qicao.corpus.Speech;
import qicao.outline.Outline;
import qicao.outline.Outliner;

/** Small speeches of our own words. */
final class Speeches {
    private static final List<String> TOPICS =
            List.of("渔港建设", "秋粮收购", "城区绿化", "冬季供暖", "水库加固", "古城保护", "校车管理", "茶园改造", "污水治理", "旧楼加装电梯", "夜市管理", "桥梁养护");
    private static final Outliner OUTLINER = new Outliner();

    private Speeches() {}

    /** The n-th of many speeches that share formulas and differ in the rest. */
    static Outline nth(int n, String... sentences) {
        String topic = TOPICS.get(n % TOPICS.size());
        List<String> lines = new ArrayList<>(List.of(
                "同志们：",
                "今天，我们召开全市" + topic + "工作会议。下面，我讲三点意见。",
                "一、提高认识，增强" + topic + "的紧迫感",
                own(n, "缘由"),
                "二、突出重点，抓好" + topic,
                "要进一步加强" + topic + "工作的组织领导，" + own(n, "做法"),
                "三、加强领导，压实" + topic + "责任",
                "各单位要把" + topic + "工作摆上重要位置，" + own(n, "责任")));
        lines.addAll(List.of(sentences));
        lines.add("同志们，让我们不断开创" + topic + "工作的新局面！");
        return outline("稿" + n + ".txt", "在全市" + topic + "工作会议上的讲话", lines);
    }

    /** An outline of lines. */
    static Outline outline(String path, String title, List<String> texts) {
        List<Line> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(new Line(text, lines.size() + 2)));
        return OUTLINER.outline(new Speech(
                path,
                1,
                lines.size() + 1,
                Optional.of(title),
                Speech.Kind.SPEECH,
                Optional.empty(),
                false,
                lines,
                List.of()));
    }

    /** The speeches from 0 up to a number, each with the same additional sentences. */
    static Sketch sketch(int count, String... sentences) {
        Sketch sketch = new Sketch();
        for (int n = 0; n < count; n++) {
            sketch.add(nth(n, sentences));
        }
        return sketch;
    }

    /** Prose that no other speech has. */
    private static String own(int n, String kind) {
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            prose.append((char) ('\u4E00' + (n * 7919 + kind.hashCode() % 97 * 131 + i * 613 + i * i * 17) % 6000));
            if (i % 12 == 11) {
                prose.append(i == 59 ? "。" : "，");
            }
        }
        return prose.toString();
    }
}
