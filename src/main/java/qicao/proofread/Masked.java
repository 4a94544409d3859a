package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import qicao.chinese.Masks;

/** Names, years and numbers that were masked in a model text and never filled in (MASK-001). */
final class Masked implements Check {
    @Override
    public List<String> codes() {
        return List.of("MASK-001");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits(Masks.CHARACTERS, Masks.MASK)) {
            findings.accept(Finding.error("MASK-001", text.spot(hit), hit.words()));
        }
    }
}
