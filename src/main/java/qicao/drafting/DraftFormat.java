package qicao.drafting;

import freemarker.core.MarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import qicao.draft.Origin;

/**
 * The output format of all templates. It prints no markup: an interpolation hands its {@link Phrase} to the {@link
 * DraftSink}, so a value is never text that something could parse again.
 */
final class DraftFormat extends MarkupOutputFormat<Phrase> {
    static final DraftFormat INSTANCE = new DraftFormat();
    private static final Origin WORKED_OUT = new Origin.Computed("模板表达式");

    private DraftFormat() {}

    @Override
    public String getName() {
        return "draft";
    }

    @Override
    public String getMimeType() {
        return "text/plain";
    }

    @Override
    public void output(Phrase phrase, Writer out) throws IOException {
        if (out instanceof DraftSink sink) {
            sink.say(phrase);
        } else {
            out.write(phrase.getAsString());
        }
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        if (out instanceof DraftSink sink) {
            sink.say(new Phrase(List.of(new Piece(text, WORKED_OUT))));
        } else {
            out.write(text);
        }
    }

    @Override
    public Phrase fromPlainTextByEscaping(String text) {
        return new Phrase(List.of(new Piece(text, WORKED_OUT)));
    }

    @Override
    public String escapePlainText(String text) {
        return text;
    }

    @Override
    public String getSourcePlainText(Phrase phrase) {
        return phrase.getAsString();
    }

    @Override
    public Phrase fromMarkup(String text) {
        return fromPlainTextByEscaping(text);
    }

    @Override
    public String getMarkupString(Phrase phrase) {
        return phrase.getAsString();
    }

    @Override
    public Phrase concat(Phrase first, Phrase second) {
        List<Piece> pieces = new ArrayList<>(first.pieces());
        pieces.addAll(second.pieces());
        return new Phrase(pieces);
    }

    @Override
    public boolean isEmpty(Phrase phrase) {
        return phrase.getAsString().isEmpty();
    }

    @Override
    public boolean isOutputFormatMixingAllowed() {
        return false;
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtInName) {
        return true;
    }

    @Override
    public boolean isAutoEscapedByDefault() {
        return true;
    }
}
