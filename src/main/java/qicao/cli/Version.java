package qicao.cli;

import java.util.Optional;

/** The program's name and version, as the jar's manifest says. */
final class Version {
    private Version() {}

    static String line() {
        return "qicao "
                + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                        .orElse("dev")
                + "\n";
    }
}
