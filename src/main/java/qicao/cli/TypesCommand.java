package qicao.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.genre.Role;
import qicao.json.JsonWriter;
import qicao.output.Content;
import qicao.template.MeetingType;

/** {@code types}: which meetings there are and what their speeches are made of. */
final class TypesCommand implements Command {
    private final Session session;

    TypesCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create()
                .name("types")
                .addOption(Options.flag(Options.JSON))
                .addOption(Options.templates());
    }

    @Override
    public int run(ParseResult arguments) {
        List<MeetingType> types = session.types(arguments).all();
        return arguments.hasMatchedOption(Options.JSON)
                ? session.console().print(Content.text(json(types)))
                : session.console().print(types.stream().map(this::text).collect(Collectors.joining("\n")));
    }

    private String text(MeetingType type) {
        StringBuilder text = new StringBuilder();
        text.append(line("CLI-type", type.name(), type.slug()));
        append(text, "CLI-type-aliases", type.aliases(), "、");
        append(
                text,
                "CLI-type-skeleton",
                type.skeleton().stream().map(Role::label).toList(),
                " → ");
        append(text, "CLI-type-required", type.required(), "、");
        append(text, "CLI-type-recommended", type.recommended(), "、");
        return text.toString();
    }

    private void append(StringBuilder text, String key, List<String> items, String separator) {
        if (!items.isEmpty()) {
            text.append(line(key, String.join(separator, items)));
        }
    }

    private String line(String key, Object... arguments) {
        return session.console().messages().text(key, arguments) + "\n";
    }

    private static String json(List<MeetingType> types) {
        StringBuilder text = new StringBuilder();
        new JsonWriter(text).array(array -> types.forEach(type -> array.object(object -> json(object, type))));
        return text.append('\n').toString();
    }

    private static void json(JsonWriter json, MeetingType type) {
        json.member("slug", type.slug())
                .member("name", type.name())
                .array("aliases", type.aliases())
                .array("skeleton", type.skeleton().stream().map(Role::slug).toList())
                .array("required", type.required())
                .array("recommended", type.recommended());
    }
}
