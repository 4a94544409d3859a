package qicao.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.Masks;
import qicao.diagnostic.Diagnostic;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;
import qicao.fillin.Sequence;
import qicao.fillin.Value;
import qicao.words.DeedKind;
import qicao.words.TimeKind;
import qicao.words.WordClass;

/** Facts that do not fit together, told to the writer before he reads them in a draft. None of them stops a draft. */
public final class Doubts {
    /** 两台手术: a number, its measure word and the beginning of what is counted. */
    private static final Pattern COUNT =
            Pattern.compile("([一二两三四五六七八九十百\\d]+)([\\p{IsHan}&&[^一二两三四五六七八九十百年月日点分]])(\\p{IsHan}{2})");

    private static final Pattern SINCE = Pattern.compile("(?:后|期间)$");

    private static final Pattern SINCE_THEN = Pattern.compile("[以之]?[后来]|期间");

    private static final int LONGEST_QUOTE = 16;

    private final List<Diagnostic> found = new ArrayList<>();

    private Doubts() {}

    /**
     * What does not fit, in the order of the fill-in, then what was never filled in. A speech that is all the writer's own is taken
     * as it is, but for that.
     */
    public static List<Diagnostic> in(FillIn fillIn) {
        Doubts doubts = new Doubts();
        if (!fillIn.isOwnText()) {
            doubts.topic(fillIn.root());
            doubts.check(fillIn.root());
        }
        for (Fact fact : Facts.ofContent(fillIn.root())) {
            Masks.first(fact.text())
                    .ifPresent(mask -> doubts.found.add(
                            Diagnostic.warning("FILL-036", fact.place(), mask).about(fact.path())));
        }
        return doubts.found;
    }

    /** 下半年 is still to come: there is nothing of it to look back on. */
    private void topic(Entry root) {
        Optional<Fact> topic = root.fact(Key.MEETING, Key.TOPIC);
        if (topic.isPresent()
                && TimeKind.of(topic.get().text()) != TimeKind.OTHER
                && !root.entries(Key.ACHIEVEMENTS).isEmpty()) {
            found.add(
                    Diagnostic.hint("FILL-031", topic.get().place(), topic.get().text())
                            .about(topic.get().path()));
        }
    }

    private void check(Value value) {
        if (value instanceof Sequence sequence) {
            sequence.items().forEach(this::check);
        } else if (value instanceof Entry entry) {
            Optional<Fact> body = entry.fact(Key.BODY);
            if (body.isPresent()) {
                duty(entry, body.get());
                counts(entry, body.get());
            }
            entry.values().values().forEach(this::check);
        }
    }

    private void duty(Entry item, Fact body) {
        Optional<Fact> time = item.fact(Key.DEADLINE);
        if (time.isPresent() && !body.text().contains(time.get().text())) {
            String own = WordClass.OWN_TIME.found(body.text()).orElse("");
            if (!own.isEmpty()
                    && !isSince(own, body.text())
                    && (!time.get().text().contains(own)
                            || isLess(own, time.get().text()))) {
                found.add(Diagnostic.warning(
                                "FILL-033", time.get().place(), time.get().text(), own)
                        .about(time.get().path()));
            } else if (TimeKind.of(time.get().text()) == TimeKind.BOUND
                    && DeedKind.of(body.text()) == DeedKind.START
                    && WordClass.BEGINNING.fits(body.text())) {
                found.add(Diagnostic.hint(
                                "FILL-032", time.get().place(), time.get().text(), shorten(body.text()))
                        .about(time.get().path()));
            }
        }
        Optional<Fact> owner = item.fact(Key.OWNER);
        if (owner.isPresent() && DutyPlanner.acts(owner.get().text(), body.text())) {
            found.add(
                    Diagnostic.hint("FILL-034", owner.get().place(), owner.get().text())
                            .about(owner.get().path()));
        }
    }

    /** 春节后⟨新来的工人⟩, 汛期以来: a time from which something is told, which is no other end. */
    private static boolean isSince(String own, String body) {
        int end = body.indexOf(own) + own.length();
        return SINCE.matcher(own).find()
                || SINCE_THEN.matcher(body).region(end, body.length()).lookingAt();
    }

    /** 每月 in a content for which 每月5日前 is the time. */
    private static boolean isLess(String own, String time) {
        return own.length() < time.length() && TimeKind.of(time) == TimeKind.ONGOING;
    }

    /** 一台手术 in the 题, 两台手术 in the 内容. */
    private void counts(Entry item, Fact body) {
        Optional<Fact> heading = item.fact(Key.HEADING);
        if (heading.isEmpty()) {
            return;
        }
        Matcher said = COUNT.matcher(heading.get().text());
        while (said.find()) {
            Matcher again = COUNT.matcher(body.text());
            while (again.find()) {
                boolean same =
                        again.group(2).equals(said.group(2)) && again.group(3).equals(said.group(3));
                if (same && !again.group(1).equals(said.group(1))) {
                    found.add(Diagnostic.warning("FILL-035", body.place(), said.group(), again.group())
                            .about(body.path()));
                    return;
                }
            }
        }
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
