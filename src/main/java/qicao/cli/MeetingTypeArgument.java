package qicao.cli;

import java.util.stream.Collectors;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/** A meeting type named on the command line. */
final class MeetingTypeArgument {
    private static final int SUGGESTIONS = 3;

    private MeetingTypeArgument() {}

    /** That there is no type of this name. */
    static Diagnostic unknown(String command, String name, MeetingTypes types) {
        String nearest =
                types.nearest(name, SUGGESTIONS).stream().map(MeetingType::name).collect(Collectors.joining("、"));
        return Diagnostic.error("USAGE-017", Place.of(command), name, nearest);
    }
}
