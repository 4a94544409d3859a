package qicao.proofread;

import java.util.function.Consumer;

/** Looks for one kind of fault. Checks have no state and know nothing of each other; the order of findings does not matter. */
@FunctionalInterface
interface Check {
    /** Tells everything that it finds. Takes time about linear in the text. */
    void check(Text text, Consumer<Finding> findings);
}
