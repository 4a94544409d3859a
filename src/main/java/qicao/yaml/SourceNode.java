package qicao.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A part of a document as it stands in the text. Offsets are UTF-16 units, 0-based, ends exclusive.
 *
 * @param kind what it is
 * @param style how it is written
 * @param from where it begins, its anchor included
 * @param at where its content begins: the text, quote, bracket, block mark, first key or first dash
 * @param to where it ends: for lists and maps in block style where the last of what they hold does, for a text in a block the end
 *     of its last line; for what is empty, the same as {@code at}
 * @param name its anchor, or what an alias names
 * @param keys the keys of a map
 * @param values the values of a map or the items of a list
 */
record SourceNode(
        Kind kind,
        Style style,
        int from,
        int at,
        int to,
        Optional<String> name,
        List<SourceNode> keys,
        List<SourceNode> values) {
    SourceNode {
        keys = List.copyOf(keys);
        values = List.copyOf(values);
    }

    /** What a node is. */
    enum Kind {
        TEXT,
        ALIAS,
        LIST,
        MAP
    }

    /** How a node is written; lists and maps are {@link #FLOW} or {@link #BLOCK}. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED,
        FLOW,
        BLOCK
    }

    boolean isInBlock() {
        return style == Style.BLOCK;
    }

    /** Whether it is a text below its header. */
    boolean isBlockText() {
        return style == Style.LITERAL || style == Style.FOLDED;
    }
}
