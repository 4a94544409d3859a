package qicao.words;

/**
 * What kind of owner a 责任单位 names, and so what can be asked of it. The table is {@code owners.tsv}; what no row knows is
 * a body.
 */
public enum OwnerKind implements Named {
    /** A clause that tells itself who leads and who helps: 市教育局牵头，市财政局配合. */
    DIVISION("分工"),
    /** All of a kind, of whom none takes the lead: 各县区, 全体干部, 有关部门. */
    EVERYBODY("大家"),
    /** A body or person, or several by name: 市教育局、市财政局. */
    BODY("单位");

    private final String chinese;

    OwnerKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /** The kind of an owner as a writer words it; white space around it does not matter. */
    public static OwnerKind of(String owner) {
        return Holder.KINDS.of(owner.strip());
    }

    static Rules rules() {
        return Holder.KINDS.rules();
    }

    private static final class Holder {
        private static final Kinds<OwnerKind> KINDS = new Kinds<>("owners.tsv", values());
    }
}
