package qicao.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;

/** A step of the build: writes what shells want to know about the commands, a manual page and completion for bash and zsh. */
public final class CommandDocs {
    private static final String NAME = "qicao";

    private final CommandLine program;

    private CommandDocs(CommandLine program) {
        this.program = program;
    }

    /**
     * Writes {@code man/man1/qicao.1} and {@code completion/qicao.bash}.
     *
     * @param arguments the folder that they go to
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        CommandDocs docs = of(Language.CHINESE);
        write(folder.resolve("man/man1/qicao.1"), docs.manual());
        write(folder.resolve("completion/qicao.bash"), docs.completion());
    }

    /** The documents in a language. */
    static CommandDocs of(Language language) {
        Surroundings nowhere = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                StandardCharsets.UTF_8,
                false,
                Map.of(),
                Path.of(""),
                Path.of(""),
                InstantSource.system());
        Session session = new Session(new Console(nowhere, new MessageCatalog(language)), new Workspace(nowhere));
        return new CommandDocs(new CommandTree(session, nowhere).parser(HelpTexts.in(language)));
    }

    /** The help of all commands as a manual page (man(7)). */
    String manual() {
        StringBuilder page = new StringBuilder(".TH QICAO 1\n.SH NAME\nqicao \\- 起草：把事实变成讲话稿初稿\n");
        section(page, NAME, program);
        commands(page, NAME, program);
        page.append(".SH EXIT STATUS\n0 完成 · 1 输入有错 · 2 命令写错 · 3 写不出文件 · 70 程序故障\n");
        return page.toString();
    }

    private static void commands(StringBuilder page, String name, CommandLine command) {
        command.getSubcommands().forEach((word, subcommand) -> {
            section(page, name + " " + word, subcommand);
            commands(page, name + " " + word, subcommand);
        });
    }

    /** The help as it is printed, line by line: it is set in columns. */
    private static void section(StringBuilder page, String name, CommandLine command) {
        page.append(".SH ").append(name).append("\n.nf\n");
        command.getUsageMessage(Ansi.OFF)
                .lines()
                // A backslash begins an escape, a dot or an apostrophe at the start of a line a request.
                .map(line -> line.replace("\\", "\\e"))
                .map(line -> line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line)
                .forEach(line -> page.append(line).append('\n'));
        page.append(".fi\n");
    }

    /** A script for bash, and for zsh with its bash completion. */
    String completion() {
        return AutoComplete.bash(NAME, program);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
