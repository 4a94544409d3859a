package qicao.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.fillin.Scaffold;
import qicao.output.Content;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/** {@code new}: a commented fill-in to complete. */
final class NewCommand implements Command {
    private static final String ENGLISH = "--english";

    private final Session session;

    NewCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("new")
                .addPositional(Options.argument("TYPE"))
                .addOption(Options.output())
                .addOption(Options.flag(ENGLISH))
                .addOption(Options.templates())
                .addOption(Options.flag(Options.FORCE));
    }

    @Override
    public int run(ParseResult arguments) {
        MeetingTypes types = session.types(arguments);
        String name = Options.first(arguments).orElseThrow();
        Optional<MeetingType> type = types.resolve(name);
        if (type.isEmpty()) {
            session.console().report(MeetingTypeArgument.unknown("qicao new", name, types));
            return ExitCode.USAGE;
        }
        return session.write(
                Options.<String>value(arguments, Options.OUTPUT).orElse(Workspace.STANDARD),
                session.replacement(arguments.hasMatchedOption(Options.FORCE), List.of()),
                Content.text(Scaffold.of(type.get(), arguments.hasMatchedOption(ENGLISH))));
    }
}
