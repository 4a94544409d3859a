package qicao.drafting;

import qicao.draft.Origin;

/**
 * Text on its way into a paragraph: not yet fitted to its neighbours.
 *
 * @param text may hold line breaks if the writer typed some; may be empty
 */
record Piece(String text, Origin origin) {}
