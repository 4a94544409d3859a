package qicao.genre;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The function (功能) of a part of a speech. The first eleven and {@link #OTHER} are those that a reader can tell apart in
 * any finished speech; the rest are told from one another only while drafting, where the fill-in says which is which.
 */
public enum Role {
    SALUTATION("salutation", "称谓"),
    OPENING("opening", "开场"),
    RELAY("relay", "承接"),
    RECAP("recap", "成绩"),
    AFFIRM("affirm", "肯定"),
    PROBLEMS("problems", "问题"),
    SITUATION("situation", "形势"),
    TASKS("tasks", "任务"),
    REQUIREMENTS("requirements", "要求"),
    CLOSING("closing", "结尾"),
    OTHER("other", "其他"),

    BACKGROUND("background", "上级精神"),
    HONOURS("honours", "表彰"),
    CASES("cases", "案例"),
    SITES("sites", "现场"),
    TARGETS("targets", "目标"),
    INDICATORS("indicators", "指标"),
    PHASES("phases", "阶段"),
    MEASURES("measures", "措施"),
    RESPONSES("responses", "回应"),
    PROJECT("project", "项目"),
    COURSE("course", "班次"),
    ELECTION("election", "换届"),
    HOPES("hopes", "希望");

    private static final Map<String, Role> BY_NAME = byName();

    private final String slug;
    private final String label;

    Role(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The name in templates, JSON and file names. */
    public String slug() {
        return slug;
    }

    /** The Chinese name, as writers call it. */
    public String label() {
        return label;
    }

    /** The names by which a writer may call it, the slug and the Chinese name first; thanks are part of affirming. */
    public List<String> names() {
        return this == AFFIRM ? List.of(slug, label, "thanks", "致谢") : List.of(slug, label);
    }

    private static Map<String, Role> byName() {
        Map<String, Role> roles = new HashMap<>();
        for (Role role : values()) {
            for (String name : role.names()) {
                roles.put(name, role);
            }
        }
        return Map.copyOf(roles);
    }

    /** The role of one of its names. */
    public static Optional<Role> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
