package qicao.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.fillin.JsonSchema;
import qicao.output.Content;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/** {@code schema}: the JSON Schema of the fill-in. */
final class SchemaCommand implements Command {
    private final Session session;

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("schema")
                .addPositional(Options.optionalArgument("TYPE"))
                .addOption(Options.templates());
    }

    @Override
    public int run(ParseResult arguments) {
        MeetingTypes types = session.types(arguments);
        Optional<String> name = Options.first(arguments);
        Optional<MeetingType> type = name.flatMap(types::resolve);
        if (name.isPresent() && type.isEmpty()) {
            session.console().report(MeetingTypeArgument.unknown("qicao schema", name.get(), types));
            return ExitCode.USAGE;
        }
        return session.console().print(Content.text(type.map(JsonSchema::of).orElseGet(() -> JsonSchema.of(types))));
    }
}
