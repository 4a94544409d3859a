package qicao.docx;

/**
 * Something to be said about a piece of a Word file.
 *
 * @param paragraph 1-based, in the order of the file, those of tables included; a text box has the number of the paragraph
 *     it is anchored in
 * @param column 1-based, in UTF-16 units of the paragraph's text; 0 for the paragraph as a whole
 * @param words what stands there, by which the place is recognised; empty for the paragraph as a whole
 * @param length of the piece, in UTF-16 units
 * @param text what to say; lines become paragraphs of the comment
 */
public record Remark(int paragraph, int column, int length, String words, String text) {}
