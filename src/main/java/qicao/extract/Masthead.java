package qicao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.genre.Role;
import qicao.outline.Outline;
import qicao.outline.Unit;

/**
 * What stands above the first words of a speech. A line that is none of these, and all behind it, stay text.
 *
 * @param title as it stands, or empty
 * @param meeting the name of the meeting, if the title is 在…上的讲话
 * @param units units of the outline that are told here
 */
record Masthead(
        Optional<String> title,
        Optional<String> meeting,
        Optional<String> subtitle,
        Optional<String> post,
        Optional<String> person,
        Optional<String> date,
        Optional<String> venue,
        Optional<String> salutation,
        int units) {
    private static final Pattern TITLE = Pattern.compile("在(.{4,60})上的讲话");
    private static final Pattern DATE = Pattern.compile(
            "[（(]?([\\d〇零一二三四五六七八九〓xX×]{2,4}年[^（）()\\s]{1,10}日(?:[上中下]午|晚上?)?)[\\s　]*([^（）()]{0,30})[）)]?");
    private static final Pattern BYLINE =
            Pattern.compile("(\\S{2,40})[\\s　]+((?:\\p{IsHan}{2,4})|(?:\\p{IsHan}[\\s　]+\\p{IsHan}))");
    private static final String DASH = "——";
    private static final String COLON = "：";

    static Masthead of(Outline outline) {
        Reader reader = new Reader();
        int units = reader.read(outline.units());
        Optional<String> title = outline.speech().title();
        Optional<String> meeting =
                title.map(TITLE::matcher).filter(Matcher::matches).map(found -> found.group(1));
        return new Masthead(
                title,
                meeting,
                reader.subtitle,
                reader.post,
                reader.person,
                reader.date,
                reader.venue,
                reader.salutation,
                units);
    }

    /** The same with other words in title, subtitle and salutation, which are text. */
    Masthead withText(UnaryOperator<String> words) {
        return new Masthead(
                title.map(words),
                meeting,
                subtitle.map(words),
                post,
                person,
                date,
                venue,
                salutation.map(words),
                units);
    }

    /** Reads line by line, each kind of line once. Name and date may stand in either order; they are printed in the usual one. */
    private static final class Reader {
        private Optional<String> subtitle = Optional.empty();
        private Optional<String> post = Optional.empty();
        private Optional<String> person = Optional.empty();
        private Optional<String> date = Optional.empty();
        private Optional<String> venue = Optional.empty();
        private Optional<String> salutation = Optional.empty();

        int read(List<Unit> units) {
            List<String> lines = new ArrayList<>();
            int greeting = -1;
            for (int i = 0; i < units.size() && units.get(i).level() == 0; i++) {
                if (units.get(i).role() == Role.SALUTATION) {
                    greeting = i;
                    break;
                }
                lines.add(units.get(i).text().orElse(""));
            }
            int at = 0;
            while (at < lines.size() && takes(lines.get(at), greeting >= 0)) {
                at++;
            }
            if (at == greeting) {
                String text = units.get(at).text().orElse("");
                salutation = Optional.of(text.endsWith(COLON) ? text.substring(0, text.length() - 1) : text);
                return at + 1;
            }
            return at;
        }

        private boolean takes(String line, boolean greeted) {
            Matcher day = DATE.matcher(line);
            Matcher name = BYLINE.matcher(line);
            if (line.startsWith(DASH) && line.length() > DASH.length() && nothingSince(subtitle)) {
                subtitle = Optional.of(line.substring(DASH.length()));
                return true;
            }
            if (day.matches() && date.isEmpty()) {
                date = Optional.of(day.group(1));
                venue = Optional.of(day.group(2).strip()).filter(text -> !text.isEmpty());
                return true;
            }
            if (greeted && person.isEmpty() && name.matches()) {
                post = Optional.of(name.group(1));
                person = Optional.of(name.group(2));
                return true;
            }
            return false;
        }

        private boolean nothingSince(Optional<String> earlier) {
            return earlier.isEmpty() && person.isEmpty() && date.isEmpty();
        }
    }
}
