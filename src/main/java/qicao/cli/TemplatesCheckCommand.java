package qicao.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import qicao.drafting.TemplateCheck;

/** {@code templates check}: the problems of a template folder, all at once. */
final class TemplatesCheckCommand implements Command {
    private final Session session;

    TemplatesCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public CommandSpec spec() {
        return CommandSpec.create().name("check").addPositional(Options.argument("DIR"));
    }

    @Override
    public int run(ParseResult arguments) {
        String name = Options.first(arguments).orElseThrow();
        Path folder = session.workspace().folder(name);
        return new Verdict(session.console()).tell(name, TemplateCheck.of(folder));
    }
}
