package qicao.drafting;

import java.util.List;
import java.util.regex.Pattern;
import qicao.draft.Origin;
import qicao.fillin.Field;
import qicao.fillin.Schema;

/** Holes (待补): what stands in a draft for a required fact that is missing. */
final class Holes {
    /** The place of an item in its list says nothing to a writer. */
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private Holes() {}

    /** The hole for a key path: 【待补：会议名称】 for 会议.名称. */
    static Phrase at(String path) {
        String name = INDEX.matcher(path).replaceAll("");
        String expectation = Schema.at(name)
                .map(field -> "请在填报单的“" + name + "”处填写" + field.chinese() + example(field))
                .orElse("请在填报单的“" + name + "”处填写");
        return new Phrase(
                List.of(new Piece("【待补：" + name.replace(".", "") + "】", new Origin.Missing(path, expectation))));
    }

    private static String example(Field field) {
        return field.sample().isEmpty() ? "" : "，例如：" + field.sample();
    }
}
