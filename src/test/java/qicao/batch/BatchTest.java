package qicao.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import qicao.batch.Outcome.Status;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.draft.Draft;
import qicao.draft.Renderer;
import qicao.draft.TextView;
import qicao.drafting.Drafter;
import qicao.fillin.BaseFillIn;
import qicao.fillin.FillInReader;
import qicao.template.MeetingTypes;

/** What goes wrong around a batch: the disk, the inputs, the program itself, the user's patience. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
final class BatchTest {
    private static final FillInReader READER = new FillInReader(MeetingTypes.builtIn());
    private static final Drafter DRAFTER = Drafter.shipped();
    private static final int COUNT = 40;

    @TempDir
    Path folder;

    private final List<String> names = new ArrayList<>();
    private final List<Outcome> told = new ArrayList<>();
    private Renderer renderer = new TextFiles();
    private OutputFolder.Disk disk = qicao.output.OutputFile::write;
    private FileAccess files = new UserFiles();

    @BeforeEach
    void writeFillIns() throws IOException {
        for (int i = 0; i < COUNT; i++) {
            String name = "i%02d.yaml".formatted(i);
            names.add(name);
            Files.writeString(folder.resolve(name), """
                    会议类型: 推进会
                    会议: {名称: 第%d次推进会, 主题: 项目建设}
                    任务: [抓好项目%d]
                    """.formatted(i, i));
        }
    }

    @Test
    void aFullDiskEndsTheBatchAndLeavesWholeFilesOnly() throws IOException {
        AtomicInteger written = new AtomicInteger();
        disk = (file, replacement, content) -> file.write(
                replacement, out -> content.writeTo(written.incrementAndGet() > 10 ? new FullDisk(out, 100) : out));

        Batch.Result result = run(2);

        assertThat(result.complete()).isFalse();
        assertThat(result.outcomes().size() + result.unmade()).isEqualTo(COUNT);
        assertThat(result.outcomes())
                .filteredOn(Outcome::isNotWritten)
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(outcome.findings())
                        .extracting(Diagnostic::code)
                        .contains("OUT-008"));
        assertThat(drafts()).hasSize(10);

        disk = qicao.output.OutputFile::write;
        Batch.Result resumed = run(2);
        assertThat(resumed.outcomes()).filteredOn(is(Status.SKIPPED)).hasSize(10);
        assertThat(resumed.outcomes()).filteredOn(is(Status.OK)).hasSize(COUNT - 10);
        assertThat(drafts()).hasSize(COUNT);
    }

    @Test
    void anInputThatVanishesIsToldAndTheOthersAreDrafted() throws IOException {
        files = new UserFiles() {
            @Override
            public byte[] read(String name) {
                if (name.equals("i05.yaml")) {
                    throw new DiagnosticException(Diagnostic.error("INPUT-001", Place.of(name)));
                }
                return super.read(name);
            }
        };

        Batch.Result result = run(3);

        assertThat(result.outcomes())
                .filteredOn(is(Status.FAILED))
                .extracting(Outcome::input)
                .containsExactly("i05.yaml");
        assertThat(drafts()).hasSize(COUNT - 1);
    }

    @Test
    void anInputThatChangesWhileItIsReadIsSeenInOneState() throws IOException {
        AtomicInteger reads = new AtomicInteger();
        files = new UserFiles() {
            @Override
            public byte[] read(String name) {
                reads.incrementAndGet();
                byte[] content = super.read(name);
                write(name, new String(content, StandardCharsets.UTF_8).replace("抓好项目", "管好项目"));
                return content;
            }
        };
        run(2);
        assertThat(reads).hasValue(COUNT);
        assertThat(folder.resolve("out/i07.txt")).content().contains("抓好项目7").doesNotContain("管好项目");

        files = new UserFiles();
        assertThat(run(2).outcomes()).filteredOn(is(Status.OK)).hasSize(COUNT);
        assertThat(folder.resolve("out/i07.txt")).content().contains("管好项目7");
    }

    @Test
    void aFaultOfTheProgramIsThatOfOneInput() throws IOException {
        renderer = new TextFiles() {
            @Override
            public byte[] render(Draft draft) {
                if (draft.about().title().contains("第8次")) {
                    throw new IllegalStateException("a bug");
                }
                return super.render(draft);
            }
        };

        Batch.Result result = run(2);

        assertThat(drafts()).hasSize(COUNT - 1);
        assertThat(result.outcomes())
                .filteredOn(is(Status.FAILED))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.findings()).extracting(Diagnostic::code).contains("BATCH-016");
                    assertThat(outcome.fault()).containsInstanceOf(IllegalStateException.class);
                });
    }

    @Test
    void outcomesAreToldInTheOrderOfTheInputs() {
        run(4);

        assertThat(told).extracting(Outcome::input).containsExactlyElementsOf(names);
    }

    @Test
    void aStoppedBatchFinishesWhatIsUnderWayAndCanBeResumed() throws IOException {
        Batch.Result result = run(2, 5);

        assertThat(result.complete()).isFalse();
        assertThat(result.unmade()).isPositive();
        assertThat(result.outcomes().size() + result.unmade()).isEqualTo(COUNT);
        assertThat(drafts()).hasSize(result.outcomes().size());

        assertThat(run(2).outcomes())
                .filteredOn(is(Status.SKIPPED))
                .hasSize(result.outcomes().size());
        assertThat(drafts()).hasSize(COUNT);
    }

    @Test
    void aDraftThatCannotBeLookedAtIsLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        assumeTrue(Files.exists(Path.of("/proc/self/mem")), "no /proc here");
        Path link = Files.createSymbolicLink(folder.resolve("out/i00.txt"), Path.of("/proc/self/mem"));

        assertThat(run(1).outcomes().get(0).findings())
                .extracting(Diagnostic::code)
                .containsExactly("BATCH-018");
        Files.delete(link);
    }

    private Batch.Result run(int jobs) {
        return run(jobs, Integer.MAX_VALUE);
    }

    /** @param patience outcomes after which the user stops the batch */
    private Batch.Result run(int jobs, int patience) {
        BatchOptions options =
                new BatchOptions(jobs, true, false, false, false, OptionalLong.empty(), Optional.empty(), "settings");
        told.clear();
        try (OutputFolder out = OutputFolder.open("out", folder.resolve("out"), path -> false, disk)) {
            Batch batch = new Batch(READER, DRAFTER, renderer, out, options);
            return batch.run(Inputs.find(names, files, BaseFillIn.empty()), new Batch.Listener() {
                @Override
                public void done(Outcome outcome) {
                    told.add(outcome);
                    if (told.size() >= patience) {
                        batch.stop();
                    }
                }

                @Override
                public void remark(Diagnostic finding) {
                    throw new AssertionError(finding);
                }
            });
        }
    }

    private static java.util.function.Predicate<Outcome> is(Status status) {
        return outcome -> outcome.status() == status;
    }

    private List<String> drafts() throws IOException {
        try (var list = Files.list(folder.resolve("out"))) {
            return list.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals(Manifest.NAME))
                    .sorted()
                    .toList();
        }
    }

    private void write(String name, String content) {
        try {
            Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private class UserFiles implements FileAccess {
        @Override
        public Path locate(String name) {
            return folder.resolve(name);
        }

        @Override
        public byte[] read(String name) {
            try {
                return Files.readAllBytes(folder.resolve(name));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static class TextFiles implements Renderer {
        @Override
        public byte[] render(Draft draft) {
            return TextView.render(draft).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String extension() {
            return "txt";
        }
    }

    /** Takes so many bytes and no more. */
    private static final class FullDisk extends OutputStream {
        private final OutputStream out;
        private int left;

        FullDisk(OutputStream out, int left) {
            this.out = out;
            this.left = left;
        }

        @Override
        public void write(int b) throws IOException {
            if (left == 0) {
                throw new IOException("No space left on device");
            }
            left--;
            out.write(b);
        }
    }
}
