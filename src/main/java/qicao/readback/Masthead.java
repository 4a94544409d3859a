package qicao.readback;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.fillin.Key;

/** Reads what stands above the first words: title, subtitle, who, when and where, salutation. */
final class Masthead {
    private static final Pattern TITLE = Pattern.compile("在(.+)上的讲话");
    private static final Pattern SUBTITLE = Pattern.compile("——(.+)");
    private static final Pattern HELD = Pattern.compile("在(.+)上");
    private static final Pattern DATE = Pattern.compile("（([^　（）]+?)(?:　([^（）]+))?）");
    private static final Pattern SALUTATION = Pattern.compile("([^。；]{1,60})：");

    private Masthead() {}

    /** Reads it; gives how many paragraphs it is. */
    static int read(List<String> paragraphs, Facts root) {
        if (paragraphs.isEmpty()) {
            return 0;
        }
        Matcher title = TITLE.matcher(paragraphs.get(0));
        if (title.matches()) {
            root.group(Key.MEETING).text(Key.NAME, title.group(1));
        } else {
            root.text(Key.TITLE, paragraphs.get(0));
        }

        int most = Math.min(paragraphs.size(), 6);
        for (int at = 1; at < most; at++) {
            String line = paragraphs.get(at);
            Matcher salutation = SALUTATION.matcher(line);
            Matcher subtitle = SUBTITLE.matcher(line);
            Matcher date = DATE.matcher(line);
            if (salutation.matches()) {
                if (!salutation.group(1).equals("同志们")) {
                    root.text(Key.SALUTATION, salutation.group(1));
                }
                return at + 1;
            } else if (subtitle.matches()) {
                Matcher held = HELD.matcher(subtitle.group(1));
                if (held.matches()) {
                    root.group(Key.MEETING).text(Key.NAME, held.group(1));
                } else {
                    root.text(Key.SUBTITLE, subtitle.group(1));
                }
            } else if (date.matches()) {
                root.text(Key.DATE, date.group(1));
                if (date.group(2) != null) {
                    root.text(Key.VENUE, date.group(2));
                }
            } else {
                int gap = line.indexOf('　');
                Facts speaker = root.group(Key.SPEAKER);
                if (gap < 0) {
                    speaker.text(Key.PERSON, line);
                } else {
                    speaker.text(Key.POST, line.substring(0, gap)).text(Key.PERSON, line.substring(gap + 1));
                }
            }
        }
        return 1;
    }
}
