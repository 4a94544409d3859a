package qicao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qicao.CpuLimit;
import qicao.cli.Cli.Result;

/**
 * A damaged file of any format is read or refused in a sentence: no fault of the program, no line of a library on standard
 * error, no hang. Bytes are flipped, cut, spliced and nested, inside the parts of packages too. A few mutations run here;
 * {@code -Dfuzz.runs=10000 -Dfuzz.seed=7} does more or other ones, {@code -Dfuzz.only=9041} one of them again.
 */
final class MutatedFilesTest {
    private static final int RUNS = Integer.getInteger("fuzz.runs", 150);
    private static final long SEED = Long.getLong("fuzz.seed", 20261130);
    private static final int ONLY = Integer.getInteger("fuzz.only", -1);
    private static final int CPU_SECONDS = 10;
    /** What damaged drafts are said to come from. */
    private static final String FILL_IN = "12-座谈会.yaml";

    private static final List<String> HOSTILE = List.of(
            "<w:p>",
            "</w:p>",
            "<w:tbl><w:tr><w:tc>",
            "&x;",
            "&#0;",
            "&#xD800;",
            "<!DOCTYPE a [<!ENTITY x \"y\">]>",
            "<![CDATA[",
            "]]>",
            "<?xml version=\"1.1\"?>",
            "<!--",
            "-->",
            "<table><tr><td>",
            "<div>".repeat(3000),
            "<w:r>".repeat(3000),
            "（".repeat(5000),
            "一、".repeat(2000),
            "1.".repeat(3000),
            "**".repeat(3000),
            "=?utf-8?B?",
            "Content-Transfer-Encoding: base64\n",
            "charset=x-none",
            "\0",
            "\uFEFF",
            "\u202E",
            "\u2028",
            "\r",
            "-1",
            "99999999999",
            "【会议.主题】",
            "【",
            "《".repeat(3000),
            "第99999999999999999999条",
            "2月30日",
            "同志们：");

    @TempDir
    Path folder;

    @Test
    void aDamagedFileIsReadOrRefusedInASentence() throws Exception {
        Files.copy(Path.of("samples", FILL_IN), folder.resolve(FILL_IN));
        Map<String, byte[]> seeds = seeds();
        List<String> names = List.copyOf(seeds.keySet());
        List<String> faults = new ArrayList<>();
        PrintStream console = System.err;
        ByteArrayOutputStream libraries = new ByteArrayOutputStream();
        System.setErr(new PrintStream(libraries, true, StandardCharsets.UTF_8));
        try {
            for (int run = 0; run < RUNS; run++) {
                if (ONLY >= 0 && run != ONLY) {
                    continue;
                }
                Random random = new Random(SEED * 1_000_003 + run);
                String name = names.get(run % names.size());
                byte[] damaged = mutated(Objects.requireNonNull(seeds.get(name)), seeds, random);
                Path file = folder.resolve(name);
                Files.write(file, damaged);
                fault(arguments(name, random))
                        .map(fault -> name + ": " + fault)
                        .ifPresent(numbered("run " + run + " ", faults));
                if (libraries.size() > 0) {
                    faults.add("run " + run + " " + name + " standard error: " + libraries);
                    libraries.reset();
                }
            }
        } finally {
            System.setErr(console);
        }
        assertThat(faults).as("seed " + SEED).isEmpty();
    }

    private static Consumer<String> numbered(String number, List<String> faults) {
        return fault -> faults.add(number + fault);
    }

    private static String[] arguments(String name, Random random) {
        if (name.endsWith(".xlsx")) {
            return new String[] {"check", name};
        }
        return switch (random.nextInt(7)) {
            case 0 -> new String[] {"outline", name, "--json", "--explain"};
            case 1 -> new String[] {"outline", name};
            case 2 -> new String[] {"proofread", name};
            case 3 -> new String[] {"extract", name, "--as", "speech", "--blank"};
            case 4 -> new String[] {"revise", FILL_IN, name, "-o", "-"};
            case 5 -> new String[] {"redline", FILL_IN, name, "-o", "-", "--accept"};
            default -> new String[] {"extract", name};
        };
    }

    private Optional<String> fault(String... arguments) {
        Result result;
        try {
            result = CpuLimit.ofSeconds(CPU_SECONDS).get(() -> new Cli(folder).run(arguments));
        } catch (Throwable e) {
            return Optional.of(String.join(" ", arguments) + " " + e);
        }
        String said = String.join(" ", arguments) + " exit " + result.exit() + "\n" + result.err();
        boolean known = result.exit() == ExitCode.DONE || result.exit() == ExitCode.INPUT;
        boolean silent = result.exit() != ExitCode.DONE
                && result.err().isBlank()
                && result.out().isBlank();
        boolean trace = result.err().contains("\tat ") || result.err().contains("Exception");
        return known && !silent && !trace ? Optional.empty() : Optional.of(said);
    }

    private static byte[] mutated(byte[] content, Map<String, byte[]> seeds, Random random) throws IOException {
        boolean isPackage = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        if (isPackage && random.nextInt(10) < 7) {
            Map<String, byte[]> parts = unpacked(content);
            List<String> chosen = new ArrayList<>(parts.keySet());
            String part = chosen.get(random.nextInt(chosen.size()));
            byte[] inside = Objects.requireNonNull(parts.get(part));
            if (random.nextInt(12) == 0) {
                parts.remove(part);
            } else {
                parts.put(part, mutated(inside, seeds, random));
            }
            return packed(parts);
        }
        byte[] changed = content;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            changed = once(changed, seeds, random);
        }
        return changed;
    }

    private static byte[] once(byte[] content, Map<String, byte[]> seeds, Random random) {
        int length = content.length;
        int from = random.nextInt(length + 1);
        int to = Math.min(length, from + random.nextInt(1 + Math.min(length, 400)));
        byte[] head = Arrays.copyOf(content, from);
        byte[] middle = Arrays.copyOfRange(content, from, to);
        byte[] tail = Arrays.copyOfRange(content, to, length);
        return switch (random.nextInt(8)) {
            case 0 -> head;
            case 1 -> joined(head, tail);
            case 2 -> joined(head, middle, middle, middle, tail);
            case 3 -> {
                List<byte[]> others = List.copyOf(seeds.values());
                byte[] other = others.get(random.nextInt(others.size()));
                int begin = random.nextInt(other.length);
                int end = Math.min(other.length, begin + random.nextInt(2000));
                yield joined(head, Arrays.copyOfRange(other, begin, end), tail);
            }
            case 4, 5 ->
                joined(
                        head,
                        HOSTILE.get(random.nextInt(HOSTILE.size())).getBytes(StandardCharsets.UTF_8),
                        middle,
                        tail);
            case 6 -> joined(head, new byte[middle.length], tail);
            default -> {
                byte[] flipped = content.clone();
                for (int i = 1 + random.nextInt(20); i > 0 && length > 0; i--) {
                    flipped[random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield flipped;
            }
        };
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** A sound file of every format and encoding. */
    private Map<String, byte[]> seeds() throws IOException {
        String speech = Files.readString(Path.of("samples", "01-工作会议.txt"));
        Map<String, byte[]> seeds = new LinkedHashMap<>();
        seeds.put("话.txt", speech.getBytes(StandardCharsets.UTF_8));
        seeds.put("话.docx", rendered("01-工作会议"));
        seeds.put("话16.txt", ("\uFEFF" + speech).getBytes(StandardCharsets.UTF_16LE));
        seeds.put("话b.txt", ("\uFEFF" + speech).getBytes(StandardCharsets.UTF_16BE));
        seeds.put("表.docx", rendered("03-推进会"));
        seeds.put("话gb.txt", speech.getBytes(Charset.forName("GB18030")));
        seeds.put("话五.txt", "各位代表：今天開會，講三點意見。\n一、修好碼頭\n要修。\n".getBytes(Charset.forName("Big5")));
        seeds.put("话.md", markdown(speech).getBytes(StandardCharsets.UTF_8));
        seeds.put("话.html", page(speech).getBytes(StandardCharsets.UTF_8));
        seeds.put("话gb.html", page(speech).replace("utf-8", "gbk").getBytes(Charset.forName("GBK")));
        seeds.put("话.mht", mht(speech).getBytes(StandardCharsets.US_ASCII));
        seeds.put("号.doc", resource("numbered.doc"));
        seeds.put("框.doc", resource("boxed.doc"));
        seeds.put("表.xlsx", table());
        Map<String, byte[]> some = new LinkedHashMap<>();
        for (String name : List.of("话.txt", "话.docx", "话.html", "号.doc")) {
            some.put(name, Objects.requireNonNull(seeds.get(name)));
        }
        seeds.put("包.zip", packed(some));
        return seeds;
    }

    private byte[] rendered(String sample) throws IOException {
        Path source = folder.resolve("样.yaml");
        Files.copy(Path.of("samples", sample + ".yaml"), source, StandardCopyOption.REPLACE_EXISTING);
        Result result = new Cli(folder).run("render", "样.yaml", "-o", "样.docx", "--force");
        assertThat(result.exit()).as(result.err()).isZero();
        return Files.readAllBytes(folder.resolve("样.docx"));
    }

    private static String markdown(String speech) {
        return "---\ntitle: 讲话\n---\n# 在会上的讲话\n\n" + speech.replace("一、", "## 一、")
                + "\n\n| 镇 | 亩 |\n|---|---|\n| 柳河 | 30 |\n\n[网](http://a.b) ![图](c.png) **好**\n";
    }

    private static String page(String speech) {
        StringBuilder page = new StringBuilder(
                "<html><head><meta charset=\"utf-8\"><title>话</title></head><body><div class=\"nav\">首页</div><div id=\"main\"><h1>在会上的讲话</h1>");
        speech.lines().forEach(line -> page.append("<p>").append(line).append("</p>\n"));
        return page + "<table><tr><th>镇</th><th>亩</th></tr><tr><td>柳河</td><td>30</td></tr></table></div></body></html>";
    }

    private static String mht(String speech) {
        String base64 = Base64.getMimeEncoder().encodeToString(page(speech).getBytes(StandardCharsets.UTF_8));
        return "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"--=_b\"\r\n\r\n----=_b\r\n"
                + "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64
                + "\r\n----=_b--\r\n";
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = MutatedFilesTest.class.getResourceAsStream("/qicao/corpus/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static byte[] table() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFRow head = book.createSheet("表").createRow(0);
            List<String> keys = List.of("会议类型", "会议.名称", "会议.主办", "日期");
            XSSFRow row = book.getSheetAt(0).createRow(1);
            List<String> values = List.of("工作会议", "全镇渔港工作会议", "镇党委", "2026年3月1日");
            for (int i = 0; i < keys.size(); i++) {
                head.createCell(i).setCellValue(keys.get(i));
                row.createCell(i).setCellValue(values.get(i));
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
