package qicao.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import qicao.chinese.Verbs;
import qicao.draft.Origin;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;

/**
 * The programme of a meeting (议程) as it is announced: what comes before the speech, the speech, what comes after.
 *
 * @param who acts; empty where nobody is named, and for the speech
 * @param deed what is to be done; empty for the speech
 * @param isSpeech whether it is the speech
 */
record Programme(Optional<Phrase> who, Optional<Phrase> deed, boolean isSpeech) {
    private static final String SPEAKS = "发言";

    /** 通报了…, 作了…: the fill-in tells it as done, since the speech looks back on it. */
    private static final Pattern DONE = Pattern.compile("(?<=^|[，、；])(\\p{IsHan}{1,4}?)了(?=[\\p{IsHan}《“‘「\\d])");

    private static final int LONGEST_VERB = 2;

    /** All items, in order. */
    static List<Programme> of(FillIn fillIn) {
        List<Programme> items = new ArrayList<>();
        Optional<Entry> agenda = fillIn.root().entry(Key.AGENDA);
        agenda.ifPresent(given -> given.entries(Key.BEFORE).forEach(item -> items.add(of(item))));
        items.add(new Programme(Optional.empty(), Optional.empty(), true));
        agenda.ifPresent(given -> given.entries(Key.AFTER).forEach(item -> items.add(of(item))));
        return items;
    }

    private static Programme of(Entry item) {
        Optional<Phrase> deed = item.fact(Key.WHAT).map(Programme::toCome);
        return new Programme(
                item.fact(Key.WHO).map(Phrase::of), deed.or(() -> Optional.of(Phrase.computed(SPEAKS, "发言"))), false);
    }

    /** The deed as one that is still to come: 通报上半年情况, 作表态发言. */
    static Phrase toCome(Fact deed) {
        Phrase predicate = SpeechActs.predicate(deed, "作");
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : predicate.pieces()) {
            if (!(piece.origin() instanceof Origin.Written)) {
                pieces.add(piece);
                continue;
            }
            String text = piece.text();
            int from = 0;
            Matcher done = DONE.matcher(text);
            while (done.find()) {
                if (endsInVerb(done.group(1))) {
                    pieces.add(new Piece(text.substring(from, done.end(1)), piece.origin()));
                    from = done.end(1) + 1;
                }
            }
            if (from < text.length()) {
                pieces.add(new Piece(text.substring(from), piece.origin()));
            }
        }
        return new Phrase(pieces);
    }

    /** Two characters behind a pause are a verb, but for 除了 and 为了; of more (为大家讲) the last must be one. */
    private static boolean endsInVerb(String words) {
        if (words.endsWith("除") || words.endsWith("为")) {
            return false;
        }
        return words.length() <= LONGEST_VERB
                || IntStream.rangeClosed(1, LONGEST_VERB)
                        .mapToObj(length -> words.substring(words.length() - length))
                        .anyMatch(word -> word.equals("讲") || Verbs.isFirstWord(word));
    }
}
