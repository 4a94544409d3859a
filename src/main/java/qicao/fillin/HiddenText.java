package qicao.fillin;

import java.util.List;
import qicao.chinese.HiddenCharacters;
import qicao.diagnostic.Diagnostic;

/** Characters in values that nobody sees or that only look like others: they would come into the draft as they are. */
final class HiddenText {
    /** So much of what follows shows the writer where the character is. */
    private static final int SHOWN = 6;

    private HiddenText() {}

    /** Tells the first run of each value. */
    static void look(Fact fact, List<Diagnostic> diagnostics) {
        String text = fact.text();
        HiddenCharacters.in(text).stream().limit(1).forEach(run -> {
            String shown = text.substring(run.from(), run.to());
            String after = visible(text.substring(run.to(), Math.min(text.length(), run.to() + SHOWN)));
            Diagnostic found = run.kind() == HiddenCharacters.Kind.RADICAL
                    ? Diagnostic.warning("FILL-041", fact.place(), shown, run.plain())
                    : Diagnostic.warning("FILL-040", fact.place(), run.name(text), after);
            diagnostics.add(found.about(fact.path()));
        });
    }

    /** A message must not turn its own direction. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text);
        List<HiddenCharacters.Run> runs = HiddenCharacters.in(text);
        for (int i = runs.size() - 1; i >= 0; i--) {
            visible.replace(runs.get(i).from(), runs.get(i).to(), runs.get(i).plain());
        }
        return visible.toString();
    }
}
