package qicao.drafting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import qicao.fillin.Entry;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.fillin.Key;
import qicao.template.MeetingTypes;

/** Fill-ins for tests, written as the writer would. */
final class FillIns {
    private FillIns() {}

    /** A fill-in of a 工作会议, or of the type that the YAML names. */
    static FillIn read(String yaml) {
        String typed = yaml.contains("会议类型:") ? yaml : "会议类型: 工作会议\n" + yaml;
        return new FillInReader(MeetingTypes.builtIn())
                .read("t.yaml", typed.getBytes(StandardCharsets.UTF_8))
                .fillIn()
                .orElseThrow();
    }

    /** The items of a list: {@code entries(Key.TASKS, "任务: [抓好秋收]")}. */
    static List<Entry> entries(Key list, String yaml) {
        return read(yaml).root().entries(list);
    }
}
