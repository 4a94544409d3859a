/** Programs that measure the engine on the shared texts, and tests that keep their figures from falling. */
@org.jspecify.annotations.NullMarked
package qicao.evaluation;
