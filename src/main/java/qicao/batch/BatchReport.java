package qicao.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import qicao.batch.Outcome.Status;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.MessageCatalog;
import qicao.draft.Origin;
import qicao.json.JsonWriter;

/**
 * What a batch did, input by input: as JSON for programs, as a table for people.
 *
 * @param started when it began
 * @param finished when it ended
 * @param total inputs, with those that a stopped batch did not begin as far as it saw them
 * @param outcomes in the order of the inputs
 */
public record BatchReport(Instant started, Instant finished, int total, List<Outcome> outcomes) {
    /** Excel takes a text without it for one in the machine's old encoding. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final double NANOS = 1e9;

    public BatchReport {
        outcomes = List.copyOf(outcomes);
    }

    /** How many inputs ended in a way. */
    public int count(Status status) {
        return (int)
                outcomes.stream().filter(outcome -> outcome.status() == status).count();
    }

    /** The report as JSON. */
    public String json(MessageCatalog messages) {
        StringBuilder out = new StringBuilder();
        new JsonWriter(out)
                .object(report -> report.member(
                                "started",
                                started.truncatedTo(ChronoUnit.MILLIS).toString())
                        .member(
                                "finished",
                                finished.truncatedTo(ChronoUnit.MILLIS).toString())
                        .member("total", total)
                        .member("succeeded", count(Status.OK))
                        .member("failed", count(Status.FAILED))
                        .member("skipped", count(Status.SKIPPED))
                        .array("items", items -> outcomes.forEach(outcome -> item(items, outcome, messages))));
        return out.append('\n').toString();
    }

    private static void item(JsonWriter items, Outcome outcome, MessageCatalog messages) {
        items.object(item -> {
            item.member("input", outcome.input());
            outcome.output().ifPresentOrElse(output -> item.member("output", output), () -> item.absent("output"));
            item.member("status", outcome.status().word())
                    .member("holes", outcome.holes())
                    .member("characters", outcome.characters())
                    .member("seconds", outcome.took().toNanos() / NANOS)
                    .array(
                            "findings",
                            findings -> outcome.findings().forEach(finding -> finding(findings, finding, messages)));
        });
    }

    private static void finding(JsonWriter findings, Diagnostic finding, MessageCatalog messages) {
        findings.object(object -> object.member("code", finding.code())
                .member("severity", finding.severity().name().toLowerCase(java.util.Locale.ROOT))
                .member("path", finding.place().source())
                .member("line", finding.place().line())
                .member("column", finding.place().column())
                .member("field", Origin.counted(finding.field()))
                .member("message", messages.message(finding)));
    }

    /** The report as CSV with a byte order mark, a line for each input. */
    public String csv(MessageCatalog messages) {
        StringBuilder out = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter rows = new CSVPrinter(out, CSVFormat.EXCEL)) {
            rows.printRecord(
                    messages.text("BATCH-column-input"),
                    messages.text("BATCH-column-output"),
                    messages.text("BATCH-column-status"),
                    messages.text("BATCH-column-holes"),
                    messages.text("BATCH-column-characters"),
                    messages.text("BATCH-column-findings"));
            for (Outcome outcome : outcomes) {
                rows.printRecord(
                        text(outcome.input()),
                        text(outcome.output().orElse("")),
                        messages.text("BATCH-" + outcome.status().word()),
                        outcome.holes(),
                        outcome.characters(),
                        text(outcome.findings().stream().map(messages::line).collect(Collectors.joining("\n"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toString();
    }

    /** A spreadsheet would run a text like =HYPERLINK(…) as a formula; a blank in front keeps it a text. */
    private static String text(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? " " + cell : cell;
    }
}
