package qicao.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import qicao.corpus.CorpusReader;
import qicao.corpus.Line;
import qicao.corpus.ReadingLimits;
import qicao.corpus.Speech;
import qicao.genre.Role;
import qicao.outline.Outline;
import qicao.outline.Outliner;
import qicao.template.MeetingTypes;
import qicao.template.PatternCatalog;
import qicao.template.TemplateLibrary;

/** An invented county's eight speeches, and smaller ones made on the spot. */
public final class Archive {
    /** Where the eight speeches are, from the project's folder. */
    public static final Path FOLDER = Path.of("src/test/resources/qicao/house/archive");

    static final PatternCatalog SHIPPED = TemplateLibrary.shipped().patterns();
    private static final Outliner OUTLINER = new Outliner();

    private Archive() {}

    /** The files, by name. */
    public static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    /** The eight speeches. */
    public static List<Outline> speeches() throws IOException {
        List<Outline> outlines = new ArrayList<>();
        for (Path file : files()) {
            new CorpusReader(ReadingLimits.defaults())
                    .readUnmarked(
                            List.of(file.toString()),
                            text -> text.speeches().forEach(speech -> outlines.add(OUTLINER.outline(speech))));
        }
        return outlines;
    }

    static HouseMiner miner() {
        return new HouseMiner(SHIPPED, MeetingTypes.builtIn());
    }

    /** What speeches teach. */
    public static HousePatterns patterns(List<Outline> speeches) {
        HouseMiner miner = miner();
        speeches.forEach(miner::add);
        return miner.patterns();
    }

    /** A speech of a few lines; the first stands on line 2, behind the title. */
    static Outline speech(String path, String title, String... texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(text, lines.size() + 2));
        }
        return OUTLINER.outline(new Speech(
                path,
                1,
                lines.size() + 1,
                Optional.of(title),
                Speech.Kind.SPEECH,
                Optional.empty(),
                false,
                lines,
                List.of()));
    }

    /** A sentence of a speech about which nothing is known. */
    static Sentence sentence(Role role, Set<Spot> spots, String text) {
        return sentence(role, spots, text, List.of());
    }

    /** A sentence of a speech on topics. */
    static Sentence sentence(Role role, Set<Spot> spots, String text, List<String> topics) {
        return new Sentence(
                new Sentence.Context("甲.txt", Optional.of("work-conference"), Optional.empty(), topics),
                1,
                role,
                spots,
                text);
    }
}
