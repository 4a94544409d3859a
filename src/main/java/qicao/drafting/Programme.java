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
import qicao.genre.Family;

/**
 * The programme of a meeting (议程) as it is announced: what comes before the speech, the speech, what comes after.
 *
 * @param who acts; empty where nobody is named, and for the speech
 * @param deed what is to be done, the speech too: 讲话, 致辞, 作报告
 * @param isSpeech whether it is the speech
 */
record Programme(Optional<Phrase> who, Phrase deed, boolean isSpeech) {
    private static final String SPEAKS = "发言";

    private static final String REPORTS = "作报告";
    private static final String SPEECH = "讲话";
    private static final String GREETS = "致辞";
    private static final Pattern ADDRESS = Pattern.compile("致[辞词]$");

    /** 通报了…, 作了…: the fill-in tells it as done, since the speech looks back on it. Once in a clause. */
    private static final Pattern DONE = Pattern.compile("(?<=^|[，、；])([^，、；了]+)了(?=[\\p{IsHan}《“‘「\\d])");

    private static final int LONGEST_VERB = 2;
    /** 结合工作谈, 为大家讲: verbs of saying that open no order. */
    private static final String SAYING = "讲谈说作做提";

    /** All items, in order. */
    static List<Programme> of(FillIn fillIn) {
        List<Programme> items = new ArrayList<>();
        Optional<Entry> agenda = fillIn.root().entry(Key.AGENDA);
        agenda.ifPresent(given -> given.entries(Key.BEFORE).forEach(item -> items.add(of(item))));
        items.add(new Programme(Optional.empty(), speech(fillIn), true));
        agenda.ifPresent(given -> given.entries(Key.AFTER).forEach(item -> items.add(of(item))));
        return items;
    }

    private static Programme of(Entry item) {
        return new Programme(
                item.fact(Key.WHO).map(Phrase::of),
                item.fact(Key.WHAT).map(Programme::toCome).orElseGet(() -> Phrase.computed(SPEAKS, "发言")),
                false);
    }

    /** What the speaker does, by the kind of the meeting and by his title. */
    private static Phrase speech(FillIn fillIn) {
        boolean isAddress = fillIn.root()
                .fact(Key.TITLE)
                .filter(title -> ADDRESS.matcher(title.text()).find())
                .isPresent();
        boolean isReport = fillIn.type().family() == Family.REPORT;
        return Phrase.computed(isReport ? REPORTS : isAddress ? GREETS : SPEECH, "讲话");
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

    /** Two characters behind a pause are a verb, but for 除了 and 为了; of more the last must be one. */
    private static boolean endsInVerb(String words) {
        if (words.endsWith("除") || words.endsWith("为")) {
            return false;
        }
        return words.length() <= LONGEST_VERB
                || SAYING.indexOf(words.charAt(words.length() - 1)) >= 0
                || IntStream.rangeClosed(1, LONGEST_VERB)
                        .mapToObj(length -> words.substring(words.length() - length))
                        .anyMatch(Verbs::isFirstWord);
    }
}
