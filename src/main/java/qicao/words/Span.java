package qicao.words;

/** A stretch of a phrase. */
record Span(int start, int end) {}
