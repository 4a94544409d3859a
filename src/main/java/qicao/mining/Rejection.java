package qicao.mining;

/** Why something that was frequent is not emitted. The label is shown in the report. */
public enum Rejection {
    /** What differs is only 的, 和, 做好: no slot that anybody could fill. */
    EMPTY_SLOT("槽里只是虚词"),
    /** A name stands in it: never shown. */
    NAME("有名称"),
    /** It begins or ends in the middle of a thought. */
    FRAGMENT("残缺的半句话"),
    /** It is on the list of what keepers threw out. */
    JUNK_LIST("废句表里有"),
    /** A span is rarer than the frame: never shown. */
    RARE_SPAN("有不足支持度的片段"),
    /** Another frame has the same wording. */
    REPEATED("与另一句式相同");

    private final String label;

    Rejection(String label) {
        this.label = label;
    }

    /** Whether the texts that were rejected may be shown to keepers. */
    boolean mayBeShown() {
        return switch (this) {
            case NAME, RARE_SPAN -> false;
            case EMPTY_SLOT, FRAGMENT, JUNK_LIST, REPEATED -> true;
        };
    }

    /** What keepers read. */
    public String label() {
        return label;
    }
}
