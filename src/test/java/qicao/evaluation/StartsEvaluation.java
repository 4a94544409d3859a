package qicao.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qicao.corpus.CorpusReader;
import qicao.corpus.Line;
import qicao.corpus.ReadingLimits;
import qicao.corpus.SourceText;
import qicao.corpus.Speech;

/**
 * Measures reading on the shared texts: starts, kinds, ends and duplicates of the seed collections against the gold
 * labels, one speech for each file elsewhere, and how alike a raw page and its clean twin become.
 *
 * <p>Run {@code main} with the folder of the shared texts, by default {@code ../shared}.
 */
public final class StartsEvaluation {
    /** Where the shared texts lie, seen from the repository. */
    static final Path SHARED = Path.of("../shared");

    private StartsEvaluation() {}

    /** Prints one table. */
    public static void main(String[] arguments) {
        Path shared = arguments.length == 0 ? SHARED : Path.of(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        seeds(shared).print(out);
        for (String folder : List.of("gov-reports", "national", "enterprise", "pairs/raw", "pairs/clean")) {
            List<String> exceptions = exceptions(shared.resolve("corpus").resolve(folder));
            out.printf("%-24s files not one complete speech: %d%n", folder, exceptions.size());
            exceptions.forEach(exception -> out.println("    " + exception));
        }
        List<Twin> twins = twins(shared);
        out.printf("%-24s mean similarity %.4f%n", "raw/clean twins", mean(twins));
        twins.stream().filter(twin -> twin.similarity() < 0.99).forEach(twin -> out.println("    " + twin));
    }

    /** How the texts found in the seed collections agree with the labels. */
    record Seeds(
            int labels,
            List<String> missed,
            List<String> extra,
            List<String> kinds,
            List<String> ends,
            List<String> truncation,
            Set<Set<String>> labelledPairs,
            Set<Set<String>> foundPairs) {
        double startRecall() {
            return 1 - (double) missed.size() / labels;
        }

        void print(PrintStream out) {
            out.printf(
                    "%-24s starts %d of %d (%.4f), missed %s, extra %s%n",
                    "seeds", labels - missed.size(), labels, startRecall(), missed, extra);
            out.printf("%-24s wrong kinds %s%n", "", kinds);
            out.printf("%-24s wrong ends %s%n", "", ends);
            out.printf("%-24s wrong truncation %s%n", "", truncation);
            out.printf("%-24s duplicates labelled %s, found %s%n", "", labelledPairs, foundPairs);
        }
    }

    static Seeds seeds(Path shared) {
        TreeMap<String, Speech> found = new TreeMap<>();
        Set<Set<String>> foundPairs = new HashSet<>();
        for (SourceText text : read(shared.resolve("corpus/seeds"))) {
            for (Speech speech : text.speeches()) {
                found.put(id(speech.path(), speech.startLine()), speech);
                speech.duplicateOf()
                        .ifPresent(original -> foundPairs.add(Set.of(
                                id(speech.path(), speech.startLine()), id(original.path(), original.startLine()))));
            }
        }
        List<String> missed = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        List<String> truncation = new ArrayList<>();
        Set<String> extra = new HashSet<>(found.keySet());
        Set<Set<String>> labelledPairs = new HashSet<>();
        JsonNode labels = labels(shared);
        for (JsonNode label : labels) {
            String id = id(label.get("file").asText(), label.get("start_line").asInt());
            if (label.get("kind").asText().equals("duplicate")) {
                String original = label.get("notes").asText().replaceFirst("(?s).*duplicate of (\\d+:\\d+).*", "$1");
                labelledPairs.add(Set.of(id, original));
            }
            Speech speech = found.get(id);
            extra.remove(id);
            if (speech == null) {
                missed.add(id);
                continue;
            }
            // Which copy of a pair is the better one is for the reader to say, so both count as a speech here.
            boolean other = label.get("kind").asText().equals("non-speech");
            if (other != (speech.kind() == Speech.Kind.OTHER)) {
                kinds.add(id + " is labelled " + label.get("kind").asText() + ", found " + speech.kind());
            }
            if (speech.endLine() != label.get("end_line").asInt()) {
                ends.add(id + " is labelled " + label.get("end_line").asInt() + ", found " + speech.endLine());
            }
            if (!other && speech.truncated() != label.get("truncated").asBoolean()) {
                truncation.add(id + " is labelled " + label.get("truncated").asBoolean());
            }
        }
        return new Seeds(
                labels.size(),
                missed,
                extra.stream().sorted().toList(),
                kinds,
                ends,
                truncation,
                labelledPairs,
                foundPairs);
    }

    /** The files of a folder that do not hold exactly one complete speech, and what they hold instead. */
    static List<String> exceptions(Path folder) {
        List<String> exceptions = new ArrayList<>();
        for (SourceText text : read(folder)) {
            boolean one = text.speeches().size() == 1
                    && text.speeches().get(0).kind() == Speech.Kind.SPEECH
                    && !text.speeches().get(0).truncated();
            if (!one) {
                exceptions.add(Path.of(text.path()).getFileName() + " "
                        + text.speeches().stream()
                                .map(speech -> speech.kind() + (speech.truncated() ? " truncated" : "") + " "
                                        + speech.startLine() + "–" + speech.endLine() + " "
                                        + speech.title().orElse("–"))
                                .collect(Collectors.joining("; "))
                        + text.diagnostics().stream()
                                .map(finding -> finding.code())
                                .collect(Collectors.joining(" ")));
            }
        }
        return exceptions;
    }

    /** A raw page and its clean twin: twice the paragraphs in common, by all paragraphs, weighted by their length. */
    record Twin(String name, double similarity, List<String> onlyRaw, List<String> onlyClean) {}

    static List<Twin> twins(Path shared) {
        List<Twin> twins = new ArrayList<>();
        try (Stream<Path> files = Files.list(shared.resolve("corpus/pairs/raw"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                twins.add(twin(
                        name,
                        sentences(file),
                        sentences(shared.resolve("corpus/pairs/clean").resolve(name))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return twins;
    }

    static double mean(List<Twin> twins) {
        return twins.stream().mapToDouble(Twin::similarity).average().orElse(0);
    }

    private static Twin twin(String name, Set<String> raw, Set<String> clean) {
        Set<String> common = new HashSet<>(raw);
        common.retainAll(clean);
        double similarity = 2.0 * length(common) / (length(raw) + length(clean));
        return new Twin(name, similarity, without(raw, common), without(clean, common));
    }

    private static List<String> without(Set<String> all, Set<String> common) {
        return all.stream()
                .filter(text -> !common.contains(text))
                .sorted()
                .limit(12)
                .toList();
    }

    private static int length(Set<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }

    private static Set<String> sentences(Path file) {
        return read(file).stream()
                .flatMap(text -> text.speeches().stream())
                .flatMap(speech -> speech.lines().stream())
                .map(Line::text)
                .flatMap(line -> Stream.of(line.split("(?<=[。！？；])")))
                .collect(Collectors.toSet());
    }

    private static List<SourceText> read(Path path) {
        return new CorpusReader(ReadingLimits.defaults()).read(List.of(path.toString()));
    }

    private static String id(String path, int startLine) {
        return Path.of(path).getFileName().toString().substring(0, 3) + ":" + startLine;
    }

    private static JsonNode labels(Path shared) {
        try {
            return new ObjectMapper()
                    .readTree(shared.resolve("gold/labels.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
