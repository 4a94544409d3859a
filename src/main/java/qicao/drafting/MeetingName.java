package qicao.drafting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.draft.Origin;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;

/**
 * How a meeting is named again (referring expression) once the title has named it: as those who sit in it do. 南山市外宣工作会议 is
 * 全市外宣工作会议 to the city's own leader; where the meeting's task says what its name says, it is 这次会议.
 */
final class MeetingName {
    /** So many characters of the name in a task are heard as a repeat. */
    private static final int REPEAT = 8;

    private static final Pattern OWN_PLACE = Pattern.compile("(.{1,8}?([省市县区州盟旗镇乡]))[^，]*");
    private static final Pattern BODY = Pattern.compile("委|人民|政府|人大|政协|第|[直属级]");

    private MeetingName() {}

    static Phrase again(FillIn fillIn, Fact name) {
        Origin origin = new Origin.Written(name.path(), name.place());
        if (name.text().endsWith("会") || name.text().endsWith("会议")) {
            List<Fact> purposes = fillIn.root()
                    .entry(Key.MEETING)
                    .map(meeting -> meeting.facts(Key.PURPOSES))
                    .orElse(List.of());
            if (purposes.stream().anyMatch(purpose -> repeats(name.text(), purpose.text()))) {
                return Phrase.computed("这次会议", "会议名称");
            }
        }
        String scope =
                fillIn.root().fact(Key.MEETING, Key.SCOPE).map(Fact::text).orElse("");
        Matcher place = OWN_PLACE.matcher(
                fillIn.root().fact(Key.SPEAKER, Key.POST).map(Fact::text).orElse(""));
        if (place.matches() && name.text().startsWith(place.group(1)) && scope.equals("全" + place.group(2))) {
            String rest = name.text().substring(place.end(1));
            if (!rest.startsWith(scope) && !BODY.matcher(rest).lookingAt()) {
                return new Phrase(List.of(new Piece(scope, new Origin.Computed("会议名称")), new Piece(rest, origin)));
            }
        }
        return Phrase.of(name);
    }

    private static boolean repeats(String name, String purpose) {
        for (int at = 0; at + REPEAT <= name.length(); at++) {
            if (purpose.contains(name.substring(at, at + REPEAT))) {
                return true;
            }
        }
        return false;
    }
}
