package qicao.planning;

/** What a list holds, as far as its shape and markers depend on it. */
public enum ListKind {
    /** Achievements: facts that may flow without markers. */
    FACTS,
    /** Situation, problems, indicators: topics. */
    TOPICS,
    /** Tasks and the writer's own 子目: may carry lists and so become headings. */
    TASKS,
    /** Measures of a task. */
    MEASURES,
    /** Requirements and hopes: orders. */
    ORDERS,
    /** Longer pieces that each deserve a paragraph: cases, phases, answers. */
    STORIES,
    /** Sentences that need no markers, however many. */
    PLAIN,
    /** What is done for one measure: one sentence without markers, if each is short and nobody's own. */
    ACTIONS,
    /** Figures in a row: always one sentence without markers. */
    SERIES;

    /** Whether its items carry markers, if their shape does. */
    boolean isMarked() {
        return this != SERIES && this != ACTIONS;
    }
}
