package qicao.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A wording written with alternatives, 我（谨|）代表⟨代表⟩（，|）向⟨对象⟩（表示|致以）⟨…⟩, as the wordings that it stands for. */
final class Alternatives {
    /** Six alternatives of two words each. */
    static final int MOST = 64;

    private static final Pattern GROUP = Pattern.compile("（([^（）|]*(?:\\|[^（）|]*)+)）");

    private Alternatives() {}

    /** The wordings, in the order of the alternatives; empty if they are more than {@link #MOST}. */
    static Optional<List<String>> of(String written) {
        List<String> wordings = List.of(written);
        while (true) {
            Matcher group = GROUP.matcher(wordings.get(0));
            if (!group.find()) {
                return Optional.of(wordings);
            }
            List<String> chosen = new ArrayList<>();
            for (String wording : wordings) {
                // What stands before this group differs from wording to wording, so each looks for its own.
                Matcher own = GROUP.matcher(wording);
                if (own.find()) {
                    for (String word : own.group(1).split("\\|", -1)) {
                        chosen.add(wording.substring(0, own.start()) + word + wording.substring(own.end()));
                    }
                }
            }
            if (chosen.size() > MOST) {
                return Optional.empty();
            }
            wordings = chosen;
        }
    }
}
