package qicao.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: which arguments it takes and what it does with them. */
interface Command {
    /** Its name and arguments, without those that all commands have. Descriptions stand in the help files. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @param arguments as {@link #spec()} declares them, already checked
     * @return the exit code
     * @throws qicao.diagnostic.DiagnosticException if an input cannot be used; the caller prints the findings
     */
    int run(ParseResult arguments);
}
