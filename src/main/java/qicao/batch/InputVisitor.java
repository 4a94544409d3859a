package qicao.batch;

import qicao.diagnostic.Diagnostic;

/** Takes the inputs of a batch, one after the other. */
interface InputVisitor {
    /**
     * Takes an input.
     *
     * @return whether more are wanted
     */
    boolean input(Input input);

    /** Takes what is worth knowing about the inputs and does no harm. */
    void remark(Diagnostic finding);
}
