package qicao.drafting;

import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import qicao.draft.Origin;
import qicao.fillin.Fact;

/**
 * A value as templates see it: pieces that keep their origins all the way into the draft. {@code ${主题}} hands the
 * pieces to the {@link DraftSink}; string built-ins see the plain text.
 */
final class Phrase implements TemplateMarkupOutputModel<Phrase>, TemplateScalarModel {
    /** No words. */
    static final Phrase NOTHING = new Phrase(List.of());

    private final List<Piece> pieces;

    Phrase(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** The writer's own words. */
    static Phrase of(Fact fact) {
        return new Phrase(List.of(piece(fact)));
    }

    /** Text that was worked out; {@code what} names how. */
    static Phrase computed(String text, String what) {
        return new Phrase(List.of(new Piece(text, new Origin.Computed(what))));
    }

    /** Facts with {@code separator} between them. */
    static Phrase joined(List<Fact> facts, String separator) {
        List<Piece> pieces = new ArrayList<>();
        for (Fact fact : facts) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(separator, new Origin.Computed("并列")));
            }
            pieces.add(piece(fact));
        }
        return new Phrase(pieces);
    }

    /** The phrase without words that the frames bring themselves. */
    static Phrase without(Phrase phrase, String prefix) {
        Piece first = phrase.pieces.get(0);
        if (!first.text().startsWith(prefix) || first.text().length() == prefix.length()) {
            return phrase;
        }
        List<Piece> pieces = new ArrayList<>(phrase.pieces);
        pieces.set(0, new Piece(first.text().substring(prefix.length()), first.origin()));
        return new Phrase(pieces);
    }

    /** The phrase without words behind it that the frames bring themselves. */
    static Phrase withoutEnd(Phrase phrase, String suffix) {
        List<Piece> pieces = new ArrayList<>(phrase.pieces);
        Piece last = pieces.remove(pieces.size() - 1);
        if (!last.text().endsWith(suffix) || last.text().length() == suffix.length()) {
            return phrase;
        }
        pieces.add(new Piece(last.text().substring(0, last.text().length() - suffix.length()), last.origin()));
        return new Phrase(pieces);
    }

    /** A phrase of one piece with another one in the place of its characters from one place to another, which may be none. */
    Phrase with(int from, int to, Phrase inside) {
        Piece whole = pieces.get(0);
        List<Piece> all = new ArrayList<>();
        if (from > 0) {
            all.add(new Piece(whole.text().substring(0, from), whole.origin()));
        }
        all.addAll(inside.pieces);
        if (to < whole.text().length()) {
            all.add(new Piece(whole.text().substring(to), whole.origin()));
        }
        return new Phrase(all);
    }

    /** The phrase with a word before it that was worked out. */
    static Phrase preceded(String word, Phrase phrase, String what) {
        List<Piece> pieces = new ArrayList<>(phrase.pieces);
        pieces.add(0, new Piece(word, new Origin.Computed(what)));
        return new Phrase(pieces);
    }

    /** The phrase with a word behind it that was worked out. */
    static Phrase followed(Phrase phrase, String word, String what) {
        List<Piece> pieces = new ArrayList<>(phrase.pieces);
        pieces.add(new Piece(word, new Origin.Computed(what)));
        return new Phrase(pieces);
    }

    static Piece piece(Fact fact) {
        return new Piece(fact.text(), new Origin.Written(fact.path(), fact.place()));
    }

    List<Piece> pieces() {
        return pieces;
    }

    @Override
    public DraftFormat getOutputFormat() {
        return DraftFormat.INSTANCE;
    }

    @Override
    public String getAsString() {
        if (pieces.size() == 1) {
            return pieces.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.text());
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return getAsString();
    }
}
