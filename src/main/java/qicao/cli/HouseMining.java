package qicao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.MessageCatalog;
import qicao.diagnostic.Place;
import qicao.house.HouseMiner;
import qicao.house.HousePatterns;
import qicao.house.ReviewList;
import qicao.output.Replacement;
import qicao.template.Frame;
import qicao.template.HeadingSet;
import qicao.template.HouseTemplates;
import qicao.template.MeetingTypes;
import qicao.template.TemplateLibrary;

/**
 * {@code mine --own}: a house's own archive as templates for itself. The folder is the house's from its first file on; the list for
 * review stands in it, or where the keeper wants it.
 */
final class HouseMining {
    private static final double MILLIS = 1000;

    private final Session session;

    HouseMining(Session session) {
        this.session = session;
    }

    /** Reads, decides, writes, and tells: the exit code. */
    int run(List<String> inputs, ParseResult arguments, boolean dry, boolean force, Optional<String> review) {
        String output = Options.<String>value(arguments, Options.OUTPUT).orElseThrow();
        Path folder = session.workspace().locate(output);
        if (HouseTemplates.use(folder) == HouseTemplates.Use.PUBLIC) {
            session.console().report(Diagnostic.error("MINE-007", Place.of(output)));
            return ExitCode.INPUT;
        }
        Instant started = session.console().now();
        HouseMiner miner = new HouseMiner(TemplateLibrary.shipped().patterns(), MeetingTypes.builtIn());
        CorpusInput input = new CorpusInput(session);
        input.forEachOutline(inputs, miner::add, other -> miner.addOther());
        HousePatterns patterns = miner.patterns();
        if (patterns.speeches() == 0) {
            session.console().report(Diagnostic.error("MINE-003", Place.of(inputs.get(0))));
            return ExitCode.INPUT;
        }
        String list = review.orElse(output + "/" + ReviewList.FILE);
        ReviewList answers = answers(list);
        List<Frame> frames = answers.frames(patterns);
        List<HeadingSet> headings = answers.headings(patterns);
        HouseTemplates templates = new HouseTemplates(folder, frames, headings, answers.voice(patterns));
        double seconds = Duration.between(started, session.console().now()).toMillis() / MILLIS;
        HouseSummary summary = new HouseSummary(patterns, frames, headings, input.files(), seconds);
        int told = arguments.hasMatchedOption(Options.JSON)
                ? session.console().print(summary::json)
                : session.console().print(summary.text(session.console().messages(), list));
        MinedFiles files = new MinedFiles(session, output, folder, force);
        int written = dry
                ? files.show(templates.changes())
                : write(
                        files,
                        templates,
                        list,
                        summary.review(answers, session.console().messages()));
        return Math.max(input.failed() ? ExitCode.INPUT : ExitCode.DONE, Math.max(told, written));
    }

    private ReviewList answers(String list) {
        Optional<Path> file = session.workspace().path(list);
        if (file.isEmpty() || !Files.isRegularFile(file.get())) {
            return ReviewList.empty();
        }
        List<Diagnostic> problems = new ArrayList<>();
        ReviewList answers = ReviewList.read(list, session.workspace().read(list), problems);
        session.console().report(problems);
        return answers;
    }

    private int write(MinedFiles files, HouseTemplates templates, String list, byte[] review) {
        Replacement ours = new Replacement(false, List.of(), HouseMining::isReviewList);
        Optional<Diagnostic> refused =
                session.workspace().path(list).filter(Files::exists).flatMap(there -> session.refusal(list, ours));
        if (refused.isPresent()) {
            session.console().report(refused.get());
            return ExitCode.OUTPUT;
        }
        int written = files.write(templates.changes());
        if (written != ExitCode.DONE) {
            return written;
        }
        int listed = session.write(list, ours, out -> out.write(review));
        if (listed == ExitCode.DONE) {
            show(files.folder());
        }
        return listed;
    }

    private static boolean isReviewList(Path file) {
        try {
            return ReviewList.isOne(Files.readAllBytes(file));
        } catch (IOException e) {
            return false;
        }
    }

    /** What a draft says otherwise from now on. */
    private void show(Path folder) {
        List<HouseExample.Change> changes = HouseExample.changes(folder);
        MessageCatalog messages = session.console().messages();
        StringBuilder text = new StringBuilder();
        for (HouseExample.Change change : changes) {
            text.append(messages.text("MINE-own-change", change.before(), change.after()))
                    .append('\n');
        }
        if (text.length() > 0) {
            session.console().tell(messages.text("MINE-own-example") + "\n" + text);
        }
    }
}
