package qicao.words;

/** A constant that the rows of a table mean by a Chinese name. */
interface Named {
    /** The name in the first cell of its rows. */
    String chinese();
}
