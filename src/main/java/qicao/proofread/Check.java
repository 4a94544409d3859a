package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;

/** Looks for one kind of fault. Checks have no state and know nothing of each other; the order of findings does not matter. */
interface Check {
    /** The codes of its findings. */
    List<String> codes();

    /** Tells everything that it finds. Takes time about linear in the text. */
    void check(Text text, Consumer<Finding> findings);
}
