package qicao.drafting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;
import qicao.fillin.Regard;
import qicao.words.WordClass;

/** An act of thanks (致谢): what is shown to whom. */
final class Thanks {
    private Thanks() {}

    /** What is shown: the writer's 方式, else congratulation to those who won and thanks to all others. */
    static List<Regard> regards(Entry act) {
        List<Regard> given = new ArrayList<>();
        for (Fact word : act.facts(Key.REGARD)) {
            Regard.of(word.text()).ifPresent(given::add);
        }
        if (!given.isEmpty()) {
            return given;
        }
        boolean winners = act.fact(Key.RECIPIENT)
                .filter(who -> WordClass.HONOURED.fits(who.text()))
                .isPresent();
        return List.of(winners ? Regard.CONGRATULATION : Regard.THANKS);
    }

    /** The words for it, with what further acts without words of their own show to the same people: 衷心的感谢和亲切的慰问. */
    static String words(Entry act, List<Entry> all) {
        Set<Regard> regards = new LinkedHashSet<>(regards(act));
        for (Entry other : all) {
            if (isSaidWith(other, act)) {
                regards.addAll(regards(other));
            }
        }
        return regards.stream().map(Regard::phrase).collect(Collectors.joining("和"));
    }

    /** Whether an act is told together with the first one to the same people. */
    static boolean isTogether(Entry act, List<Entry> all) {
        for (Entry other : all) {
            if (other.equals(act)) {
                return false;
            }
            if (isSaidWith(act, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaidWith(Entry act, Entry first) {
        Optional<Fact> recipient = act.fact(Key.RECIPIENT);
        return !act.equals(first)
                && act.fact(Key.BODY).isEmpty()
                && recipient.isPresent()
                && first.fact(Key.RECIPIENT)
                        .filter(who -> who.text().equals(recipient.get().text()))
                        .isPresent();
    }

    /** Whether the writer's own words show it already, so that a frame would say it twice. */
    static boolean saysItself(Entry act) {
        Optional<Fact> body = act.fact(Key.BODY);
        Optional<Fact> recipient = act.fact(Key.RECIPIENT);
        return body.isPresent()
                && recipient.isPresent()
                && body.get().text().contains(recipient.get().text())
                && WordClass.REGARD.fits(body.get().text());
    }
}
