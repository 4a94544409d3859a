package qicao.words;

/**
 * What kind of place or body a meeting is held for, and so how those who carry its orders out are called together. The table
 * is {@code places.tsv}.
 */
public enum PlaceKind implements Named {
    STREET("街道", "各社区、各站所"),
    TOWNSHIP("乡镇", "各村、各站所"),
    VILLAGE("村", "各村民小组"),
    COMMUNITY("社区", "各网格"),
    UNIVERSITY("高校", "各学院、各部门"),
    SCHOOL("学校", "各年级组、各处室"),
    HOSPITAL("医院", "各科室"),
    GROUP("集团", "各部门、各子公司"),
    COMPANY("公司", "各部门、各单位"),
    SYSTEM("系统", "各单位"),
    OFFICE("机关", "各科室"),
    COUNTY("县", "各乡镇、各部门"),
    TERRITORY("地区", "各级各部门"),
    OTHER("其他", "各部门各单位");

    private final String chinese;
    private final String bodies;

    PlaceKind(String chinese, String bodies) {
        this.chinese = chinese;
        this.bodies = bodies;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /** All who are addressed there: 各村、各站所. */
    public String bodies() {
        return bodies;
    }

    /** The kind of a scope, a meeting's name, an organiser or a post. */
    public static PlaceKind of(String words) {
        return Holder.KINDS.of(words.strip());
    }

    static Rules rules() {
        return Holder.KINDS.rules();
    }

    private static final class Holder {
        private static final Kinds<PlaceKind> KINDS = new Kinds<>("places.tsv", values());
    }
}
