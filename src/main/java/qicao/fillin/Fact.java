package qicao.fillin;

import qicao.diagnostic.Place;

/**
 * A text of the writer's, word for word.
 *
 * @param text as typed, without white space around it; never empty; it may hold line breaks
 */
public record Fact(String text, String path, Place place) implements Value {
    public Fact {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an empty fact at " + path);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
