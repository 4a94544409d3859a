package qicao.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The commands as picocli wants them, and the way back from what it read to the command. */
final class CommandTree {
    private static final int HELP_WIDTH = 100;

    private final Map<CommandSpec, Command> commands = new HashMap<>();
    private final CommandSpec root = common(CommandSpec.create().name("qicao")).addOption(Options.version());

    CommandTree(Session session, Surroundings surroundings) {
        add(root, new TypesCommand(session));
        add(root, new NewCommand(session));
        add(root, new SchemaCommand(session));
        add(root, new CheckCommand(session));
        add(root, new RenderCommand(session));
        add(root, new StudioCommand(session, surroundings));
        add(root, new OutlineCommand(session));
        add(root, new ReviseCommand(session));
        add(root, new RedlineCommand(session));
        add(root, new PacketCommand(session));
        add(root, new ExtractCommand(session));
        add(root, new ProofreadCommand(session));
        add(root, new BatchCommand(session));
        add(root, new MineCommand(session));
        add(root, new CoverageCommand(session));
        CommandSpec templates = common(CommandSpec.create().name("templates"));
        root.addSubcommand(templates.name(), templates);
        add(templates, new TemplatesCheckCommand(session));
    }

    /** The parser, its help in the language of {@code helpTexts}. */
    CommandLine parser(ResourceBundle helpTexts) {
        return new CommandLine(root).setResourceBundle(helpTexts).setExpandAtFiles(false);
    }

    /** The command that was named last; empty for a group of commands. */
    Optional<Command> command(ParseResult arguments) {
        return Optional.ofNullable(commands.get(arguments.commandSpec()));
    }

    private void add(CommandSpec parent, Command command) {
        CommandSpec spec = common(command.spec());
        commands.put(spec, command);
        parent.addSubcommand(spec.name(), spec);
    }

    private static CommandSpec common(CommandSpec spec) {
        spec.usageMessage().sortOptions(false).width(HELP_WIDTH);
        return spec.addOption(Options.language()).addOption(Options.help());
    }
}
