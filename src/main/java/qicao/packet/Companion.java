package qicao.packet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import qicao.drafting.Drafter;

/** A document that goes out with a speech, or the speech itself; in the order in which they are written. */
public enum Companion {
    SPEECH("讲话", "speech", ""),
    SCRIPT("主持词", "script", Drafter.SCRIPT),
    AGENDA("会议议程", "agenda", Drafter.AGENDA),
    NOTICE("会议通知", "notice", Drafter.NOTICE),
    TASKS(TaskTable.NAME, "tasks", "");

    private final String chinese;
    private final String english;
    private final String template;

    Companion(String chinese, String english, String template) {
        this.chinese = chinese;
        this.english = english;
        this.template = template;
    }

    /** The template that makes it; empty for the speech, which has one for each type, and for the table. */
    public Optional<String> template() {
        return template.isEmpty() ? Optional.empty() : Optional.of(template);
    }

    /** The name that stands in file names. */
    public String chinese() {
        return chinese;
    }

    /** The document of a Chinese name, with or without 会议 in front, or of an English one. */
    public static Optional<Companion> named(String name) {
        return Arrays.stream(values())
                .filter(companion -> companion.chinese.equals(name)
                        || companion.chinese.equals("会议" + name)
                        || companion.english.equals(name))
                .findFirst();
    }

    /** All Chinese names. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Companion::chinese).toList();
    }
}
