package qicao.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import qicao.diagnostic.Diagnostic;

/**
 * Reads a corpus: files, folders, globs and archives of any kind to cleaned speeches. A file that cannot be read becomes
 * a finding, and the rest goes on.
 *
 * <pre>{@code
 * new CorpusReader(ReadingLimits.defaults()).read(List.of("讲话稿", "旧稿/*.doc"), text -> …);
 * }</pre>
 *
 * Files come in the order of the inputs, those of a folder sorted by name, so the same corpus always reads the same.
 * Safe for use by several threads.
 */
public final class CorpusReader {
    private final ReadingLimits limits;
    private final Path folder;
    private final Optional<byte[]> standardInput;
    private final Purpose purpose;

    /** A reader for mining that refuses what exceeds the limits. Relative names start from the folder of the process. */
    public CorpusReader(ReadingLimits limits) {
        this(limits, Path.of(""), Optional.empty(), Purpose.MINING);
    }

    private CorpusReader(ReadingLimits limits, Path folder, Optional<byte[]> standardInput, Purpose purpose) {
        this.limits = limits;
        this.folder = folder;
        this.standardInput = standardInput;
        this.purpose = purpose;
    }

    /** The same reader for another purpose, which decides how much is taken for no text. */
    public CorpusReader reading(Purpose other) {
        return new CorpusReader(limits, folder, standardInput, other);
    }

    /** The same reader for relative names that start from another folder. */
    public CorpusReader in(Path other) {
        return new CorpusReader(limits, other, standardInput, purpose);
    }

    /** The same reader, for which the input {@code -} is this plain text; its path is {@code <stdin>}. */
    public CorpusReader withStandardInput(byte[] content) {
        return new CorpusReader(limits, folder, Optional.of(content.clone()), purpose);
    }

    /** All texts at once, duplicates marked over the whole corpus. */
    public List<SourceText> read(List<String> inputs) {
        List<SourceText> texts = new ArrayList<>();
        forEachFile(inputs, texts::add);
        Duplicates duplicates = new Duplicates();
        texts.forEach(text -> add(text, duplicates));
        Map<Speech.Reference, Speech.Reference> originals = duplicates.originals();
        return texts.stream().map(text -> marked(text, originals)).toList();
    }

    /**
     * The texts of one file after the other, duplicates marked over the whole corpus. Memory holds the largest file and a
     * sketch of the others; for the sketches everything is read twice, unless there is only one file.
     *
     * @param sketched is told after each file of the first reading how many there were so far
     */
    public void read(List<String> inputs, IntConsumer sketched, Consumer<SourceText> consumer) {
        Duplicates duplicates = new Duplicates();
        List<SourceText> only = new ArrayList<>();
        AtomicInteger files = new AtomicInteger();
        forEachFile(inputs, text -> {
            add(text, duplicates);
            only.clear();
            if (files.incrementAndGet() == 1) {
                only.add(text);
            }
            sketched.accept(files.get());
        });
        Map<Speech.Reference, Speech.Reference> originals = duplicates.originals();
        if (files.get() == 1) {
            only.forEach(text -> consumer.accept(marked(text, originals)));
        } else {
            forEachFile(inputs, text -> consumer.accept(marked(text, originals)));
        }
    }

    /**
     * The texts of one file after the other, each read once and forgotten; no duplicate is marked. For callers that keep a
     * {@link Duplicates.Fingerprint} of what they saw.
     */
    public void readUnmarked(List<String> inputs, Consumer<SourceText> consumer) {
        forEachFile(inputs, consumer);
    }

    /** As {@link #read(List, IntConsumer, Consumer)}, without a word on the way. */
    public void read(List<String> inputs, Consumer<SourceText> consumer) {
        read(inputs, files -> {}, consumer);
    }

    /** The files one after the other as a proofreader wants them: what stands there beside what cleaning makes of it. */
    public void proofs(List<String> inputs, Consumer<Manuscript> consumer) {
        new Inputs(limits, folder, standardInput).forEach(inputs, new Inputs.Visitor() {
            @Override
            public void file(String path, String name, byte[] content) {
                consumer.accept(manuscript(path, name, content));
            }

            @Override
            public void problem(Diagnostic diagnostic) {
                consumer.accept(Manuscript.unreadable(diagnostic.place().source(), diagnostic));
            }
        });
    }

    /**
     * One file for its proofreading.
     *
     * @param path as the user knows the file; its ending tells the format
     * @param content its bytes
     */
    public static Manuscript manuscript(String path, byte[] content) {
        return manuscript(path, path, content);
    }

    private static Manuscript manuscript(String path, String name, byte[] content) {
        try {
            FileText text = FileFormat.read(name, content);
            List<Speech> speeches =
                    SpeechReader.read(path, text.lines(), Purpose.WRITING.strength(FileFormat.of(name)));
            return new Manuscript(path, SourceLines.of(text.lines()), speeches, text.findings(path, speeches));
        } catch (UnreadableException e) {
            return Manuscript.unreadable(path, e.at(path));
        }
    }

    private void forEachFile(List<String> inputs, Consumer<SourceText> consumer) {
        new Inputs(limits, folder, standardInput).forEach(inputs, new Inputs.Visitor() {
            @Override
            public void file(String path, String name, byte[] content) {
                boolean named = inputs.size() == 1 && (path.equals(inputs.get(0)) || standardInput.isPresent());
                consumer.accept(
                        named && purpose == Purpose.OUTLINE ? own(path, name, content) : text(path, name, content));
            }

            @Override
            public void problem(Diagnostic diagnostic) {
                consumer.accept(new SourceText(diagnostic.place().source(), List.of(), List.of(diagnostic)));
            }
        });
    }

    /** A file that is named alone is a writer's own, unless it holds a collection. */
    private SourceText own(String path, String name, byte[] content) {
        SourceText written = reading(Purpose.WRITING).text(path, name, content);
        return written.speeches().size() == 1 ? written : text(path, name, content);
    }

    private SourceText text(String path, String name, byte[] content) {
        try {
            FileText text = FileFormat.read(name, content);
            List<Speech> speeches = SpeechReader.read(path, text.lines(), purpose.strength(FileFormat.of(name)));
            return new SourceText(path, speeches, text.findings(path, speeches));
        } catch (UnreadableException e) {
            return new SourceText(path, List.of(), List.of(e.at(path)));
        }
    }

    private static void add(SourceText text, Duplicates duplicates) {
        text.speeches().stream()
                .filter(speech -> speech.kind() == Speech.Kind.SPEECH)
                .forEach(duplicates::add);
    }

    private static SourceText marked(SourceText text, Map<Speech.Reference, Speech.Reference> originals) {
        List<Speech> speeches = text.speeches().stream()
                .map(speech -> {
                    Speech.Reference original = originals.get(new Speech.Reference(speech.path(), speech.startLine()));
                    return original == null ? speech : duplicate(speech, original);
                })
                .toList();
        return new SourceText(text.path(), speeches, text.diagnostics());
    }

    private static Speech duplicate(Speech speech, Speech.Reference original) {
        return new Speech(
                speech.path(),
                speech.startLine(),
                speech.endLine(),
                speech.title(),
                Speech.Kind.DUPLICATE,
                Optional.of(original),
                speech.truncated(),
                speech.lines(),
                speech.repairs());
    }
}
