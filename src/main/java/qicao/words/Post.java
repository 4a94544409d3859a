package qicao.words;

/** What weight a post has on its level, from high to low. The table is {@code posts.tsv}. */
public enum Post implements Named {
    /** 县委书记: the first of all. */
    SECRETARY("书记"),
    /** 县长, 董事长. */
    HEAD("正职"),
    /** 副县长, 常委, 市领导. */
    LEADER("班子"),
    /** Heads of departments, and whoever has no post. */
    OTHER("其他");

    private final String chinese;

    Post(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /** The weight of a post as a writer words it. */
    public static Post of(String words) {
        return Holder.KINDS.of(words.strip());
    }

    static Rules rules() {
        return Holder.KINDS.rules();
    }

    private static final class Holder {
        private static final Kinds<Post> KINDS = new Kinds<>("posts.tsv", values());
    }
}
