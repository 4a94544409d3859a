package qicao.readback;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.fillin.Key;
import qicao.template.MeetingType;
import qicao.template.PatternCatalog;
import qicao.yaml.YamlWriter;

/**
 * The facts of a draft under their keys. What stands above the first words is read by {@link Masthead}, the rest
 * paragraph by paragraph by {@link SpeechReader}: a sentence in a known wording tells the facts in its slots and whose list follows, points
 * are items, and their clauses are 题, 内容, 责任单位, 时限, 数据. Much can be told in one way only; where it can be told in two, the likelier
 * is taken, and whoever compares the draft of this fill-in with the text sees what is wrong.
 */
final class FactReader {
    /** Whose meeting it is: 全市农业农村工作会议. */
    private static final Pattern SCOPE = Pattern.compile("全(?:国|省|市|县|区|州|盟|旗|镇|乡|村|校|院|局|系统|公司|集团|行业)");

    private final PatternCatalog catalogue;

    /** With the patterns that the draft was made with. */
    FactReader(PatternCatalog catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The fill-in of a draft, as YAML.
     *
     * @param paragraphs without white space around them, none of them empty
     * @param seed of the draft; 0 if it had none
     */
    String read(List<String> paragraphs, MeetingType type, long seed) {
        Facts root = new Facts();
        root.text(Key.TYPE, type.name());
        int head = Masthead.read(paragraphs, root);
        new SpeechReader(new Wordings(catalogue), root, type).read(paragraphs.subList(head, paragraphs.size()));
        Facts meeting = root.group(Key.MEETING);
        meeting.text(Key.NAME)
                .map(SCOPE::matcher)
                .filter(Matcher::find)
                .ifPresent(scope -> meeting.text(Key.SCOPE, scope.group()));
        if (seed != 0) {
            root.group(Key.WORDING).text(Key.SEED, Long.toString(seed));
        }
        return YamlWriter.write(root.yaml());
    }
}
