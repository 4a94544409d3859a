package qicao.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import qicao.corpus.CorpusReader;
import qicao.corpus.Manuscript;
import qicao.corpus.SourceLine;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;
import qicao.proofread.Finding;
import qicao.proofread.ProofreadSettings;
import qicao.proofread.Proofreader;

/**
 * Counts the findings in published speeches, by code and severity, and shows them for reading. What is right only a reader can say;
 * the page about proofreading tells what ours said.
 *
 * <pre>ProofreadEvaluation [--show CODE|ERROR|WARNING|HINT] [FOLDER...]</pre>
 */
public final class ProofreadEvaluation {
    /** Published, and clean apart from what publishing did to them. */
    static final List<String> CLEAN = List.of("gov-reports", "national", "enterprise");

    private static final int SHOWN_AROUND = 18;
    private static final int LONGEST_SHOWN = 60;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> shown = new ArrayList<>();
    private int files;
    private long characters;

    private ProofreadEvaluation() {}

    /** Prints the table and what was asked for. */
    public static void main(String[] args) throws IOException {
        if (!Gold.isPresent()) {
            System.out.println("no ../shared beside the repository: nothing to measure");
            return;
        }
        List<String> folders = new ArrayList<>();
        String show = "";
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--show")) {
                show = args[++i];
            } else {
                folders.add(args[i]);
            }
        }
        for (String folder : folders.isEmpty() ? CLEAN : folders) {
            ProofreadEvaluation evaluation = of(folder, show);
            System.out.printf("%s: %d files, %d characters%n", folder, evaluation.files, evaluation.characters);
            evaluation.counts.forEach((name, count) -> System.out.printf("  %-20s %5d%n", name, count));
            evaluation.shown.forEach(System.out::println);
        }
    }

    /** The findings in a folder of the shared corpus. */
    static ProofreadEvaluation of(String folder, String show) throws IOException {
        ProofreadEvaluation evaluation = new ProofreadEvaluation();
        Proofreader proofreader = new Proofreader(ProofreadSettings.defaults());
        MessageCatalog messages = new MessageCatalog(Language.CHINESE);
        for (Path file : files(folder)) {
            Manuscript manuscript = CorpusReader.manuscript(file.getFileName().toString(), Files.readAllBytes(file));
            evaluation.files++;
            manuscript
                    .lines()
                    .forEach(line -> evaluation.characters += line.text().length());
            for (Finding finding : proofreader.proofread(manuscript)) {
                evaluation.counts.merge(finding.code() + " " + finding.severity(), 1, Integer::sum);
                evaluation.counts.merge("all " + finding.severity(), 1, Integer::sum);
                if (Set.of(finding.code(), finding.severity().name()).contains(show)) {
                    evaluation.shown.add(shown(manuscript, finding, messages));
                }
            }
        }
        return evaluation;
    }

    /** How many findings have a code and severity, as {@code NUM-002 ERROR}. */
    int count(String name) {
        return counts.getOrDefault(name, 0);
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Gold.shared().resolve("corpus").resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static String shown(Manuscript manuscript, Finding finding, MessageCatalog messages) {
        Diagnostic diagnostic = finding.diagnostic();
        String around = manuscript.lines().stream()
                .filter(line -> line.number() == diagnostic.place().line())
                .map(line ->
                        around(line, diagnostic.place().column(), finding.spot().length()))
                .findFirst()
                .orElse("");
        return "  " + messages.line(diagnostic) + "\n      " + around;
    }

    private static String around(SourceLine line, int column, int length) {
        int from = 0;
        while (from + 1 < line.text().length() && line.column(from) < column) {
            from++;
        }
        int to = Math.min(line.text().length(), from + Math.min(length, LONGEST_SHOWN));
        return line.text().substring(Math.max(0, from - SHOWN_AROUND), from)
                + "⟦" + line.text().substring(from, to) + "⟧"
                + line.text().substring(to, Math.min(line.text().length(), to + SHOWN_AROUND));
    }
}
