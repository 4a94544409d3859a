package qicao.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import qicao.corpus.CorpusReader;
import qicao.diagnostic.Severity;
import qicao.proofread.Finding;
import qicao.proofread.ProofreadSettings;
import qicao.proofread.Proofreader;

/**
 * Plants slips that only two places of a text show together, and counts how many are found: one name, number, date or figure that
 * stands in two ways. Texts are official reports and meeting speeches beside the repository; in some kinds a thing that a text
 * names twice is changed once, in the others two sentences of our own are put into it.
 *
 * <pre>FarSlipEvaluation [tune|measure] [SEED] [SLIPS OF EACH KIND]</pre>
 */
public final class FarSlipEvaluation {
    private static final long SEED = 20261201;
    private static final int EACH = 20;
    private static final int TEXTS = 40;
    private static final int TRIALS = 300;
    private static final Pattern PLACE = Pattern.compile("(?<=[，。；、在到])\\p{IsHan}{2}(?:镇|乡|街道|县)(?![长区域级城委政])");
    private static final Pattern FIGURE =
            Pattern.compile("(\\p{IsHan}{4})(\\d{2,8}(?:\\.\\d{1,2})?)((?:万|亿)?(?:元|吨|人|户|件|亩|公里|家|个\\p{IsHan}{2}))");
    private static final Pattern HEADING = Pattern.compile("^(?:[一二三四五]、)?(20\\d{2})年.{0,8}(?:回顾|安排|任务|打算|重点工作)$");

    private final Proofreader proofreader = new Proofreader(ProofreadSettings.defaults());
    private final Map<String, Map<String, Integer>> clean = new HashMap<>();

    private FarSlipEvaluation() {}

    /**
     * @param before the text without the slip
     * @param after with it
     * @param lines 1-based lines of the two places in {@code after}
     */
    private record Planted(String before, String after, Set<Integer> lines) {}

    /** Prints a table: kind, planted, found. */
    public static void main(String[] args) throws IOException {
        boolean measure = args.length > 0 && args[0].equals("measure");
        long seed = args.length > 1 ? Long.parseLong(args[1]) : SEED;
        int each = args.length > 2 ? Integer.parseInt(args[2]) : EACH;
        if (!Gold.isPresent()) {
            System.out.println("no ../shared beside the repository: nothing to measure");
            return;
        }
        List<String> texts = texts(measure, seed);
        FarSlipEvaluation evaluation = new FarSlipEvaluation();
        double sum = 0;
        int tried = 0;
        Map<String, BiFunction<String, Random, Optional<Planted>>> kinds = kinds(new Carriers(measure));
        for (Map.Entry<String, BiFunction<String, Random, Optional<Planted>>> kind : kinds.entrySet()) {
            Random random = new Random(seed ^ kind.getKey().hashCode());
            int planted = 0;
            int found = 0;
            for (int trial = 0; trial < TRIALS && planted < each; trial++) {
                Optional<Planted> slip = kind.getValue().apply(texts.get(random.nextInt(texts.size())), random);
                if (slip.isPresent()) {
                    planted++;
                    found += evaluation.isFound(slip.get()) ? 1 : 0;
                }
            }
            if (planted > 0) {
                sum += (double) found / planted;
                tried++;
                System.out.printf("%-8s %3d %3d%n", kind.getKey(), planted, found);
            }
        }
        System.out.printf("kinds %d, mean over kinds %.3f%n", tried, sum / tried);
    }

    private static List<String> texts(boolean measure, long seed) throws IOException {
        List<Path> files = new ArrayList<>(Halves.files("gov-reports"));
        files.addAll(Halves.files("enterprise"));
        files.removeIf(file -> Halves.isForTuning(file) == measure);
        Collections.shuffle(files, new Random(seed));
        List<String> texts = new ArrayList<>();
        for (Path file : files.subList(0, Math.min(TEXTS, files.size()))) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    private static Map<String, BiFunction<String, Random, Optional<Planted>>> kinds(Carriers carriers) {
        Map<String, BiFunction<String, Random, Optional<Planted>>> kinds = new LinkedHashMap<>();
        kinds.put("文号", (text, random) -> inserted(text, random, Optional.of(carriers.documentNumber(random))));
        kinds.put("文件名", (text, random) -> inserted(text, random, carriers.documentName(random)));
        kinds.put("地名", (text, random) -> inserted(text, random, carriers.place(random)));
        kinds.put("文中地名", FarSlipEvaluation::placeInText);
        kinds.put("姓名", (text, random) -> inserted(text, random, carriers.person(random)));
        kinds.put("职务", (text, random) -> inserted(text, random, Optional.of(carriers.post(random))));
        kinds.put("会名", FarSlipEvaluation::meeting);
        kinds.put("标题年份", FarSlipEvaluation::headingYear);
        kinds.put("数字颠倒", (text, random) -> inserted(text, random, Optional.of(carriers.figureSwapped(random))));
        kinds.put("数字错", (text, random) -> inserted(text, random, Optional.of(carriers.figureChanged(random))));
        kinds.put("文中数颠倒", FarSlipEvaluation::figureInText);
        kinds.put("总分", (text, random) -> inserted(text, random, Optional.of(carriers.sum(random))));
        kinds.put("日期", (text, random) -> inserted(text, random, Optional.of(carriers.date(random))));
        return kinds;
    }

    /** Two paragraphs of our own, somewhere between the others. */
    private static Optional<Planted> inserted(String text, Random random, Optional<Carriers.Pair> sentences) {
        return sentences.map(pair -> {
            List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
            int first = lines.size() / 4 + random.nextInt(lines.size() / 4 + 1);
            int second = lines.size() / 2 + random.nextInt(lines.size() / 4 + 1);
            lines.add(second, pair.slipped());
            lines.add(first, pair.first());
            return new Planted(text, String.join("\n", lines), Set.of(first + 1, second + 2));
        });
    }

    private static Optional<Planted> placeInText(String text, Random random) {
        return twice(
                text,
                PLACE,
                hit -> hit.group(),
                random,
                hit -> Carriers.confused(hit.group().substring(0, 2), random)
                        .map(wrong -> wrong + hit.group().substring(2)));
    }

    private static Optional<Planted> figureInText(String text, Random random) {
        return twice(text, FIGURE, hit -> hit.group(), random, hit -> {
            String digits = hit.group(2);
            for (int i = 0; i + 1 < digits.length(); i++) {
                char one = digits.charAt(i);
                char other = digits.charAt(i + 1);
                if (one != other && Character.isDigit(one) && Character.isDigit(other) && other != '0') {
                    String wrong = digits.substring(0, i) + other + one + digits.substring(i + 2);
                    return Optional.of(hit.group(1) + wrong + hit.group(3));
                }
            }
            return Optional.empty();
        });
    }

    /** Changes one of two places, on different lines, that hold the same thing. */
    private static Optional<Planted> twice(
            String text,
            Pattern pattern,
            java.util.function.Function<MatchResult, String> thing,
            Random random,
            java.util.function.Function<MatchResult, Optional<String>> slip) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            pattern.matcher(lines.get(i)).results().forEach(hit -> {
                List<Integer> at = places.computeIfAbsent(thing.apply(hit), key -> new ArrayList<>());
                if (!at.contains(line)) {
                    at.add(line);
                }
            });
        }
        List<String> twice = new ArrayList<>(places.keySet().stream()
                .filter(key -> places.getOrDefault(key, List.of()).size() > 1)
                .toList());
        Collections.shuffle(twice, random);
        for (String key : twice) {
            List<Integer> at = places.getOrDefault(key, List.of());
            int line = at.get(at.size() - 1);
            MatchResult hit = pattern.matcher(lines.get(line))
                    .results()
                    .filter(each -> thing.apply(each).equals(key))
                    .findFirst()
                    .orElseThrow();
            Optional<String> wrong = slip.apply(hit);
            if (wrong.isPresent()) {
                String words = lines.get(line);
                lines.set(line, words.substring(0, hit.start()) + wrong.get() + words.substring(hit.end()));
                Set<Integer> told = new java.util.HashSet<>();
                at.forEach(each -> told.add(each + 1));
                return Optional.of(new Planted(text, String.join("\n", lines), told));
            }
        }
        return Optional.empty();
    }

    private static final String[][] MEETINGS = {
        {"全市河道采砂监管工作会议", "全县河道采砂监管工作会议"},
        {"全县养老服务设施建设推进会", "全县农村公路养护推进会"},
        {"全县秸秆禁烧工作会议", "全县秸杆禁烧工作会议"},
        {"全区老旧小区改造动员会", "全市老旧小区改造动员会"},
        {"全镇防汛抗旱工作会议", "全镇森林防火工作会议"},
        {"全市粮食收购工作会议", "全市粮食收够工作会议"}
    };

    /** A speech of our own: a title and an opening that name two meetings. */
    private static Optional<Planted> meeting(String text, Random random) {
        String[] names = MEETINGS[random.nextInt(MEETINGS.length)];
        String body =
                String.join("\n", List.of(text.split("\n", -1)).subList(2, Math.min(12, text.split("\n", -1).length)));
        String form = "在%s上的讲话\n\n同志们：\n\n今天，我们召开%s，主要任务是统一思想，部署下一步工作。\n\n" + body.replace("%", "％");
        return Optional.of(new Planted(
                String.format(form, names[0], names[0]), String.format(form, names[0], names[1]), Set.of(1, 5)));
    }

    /** A heading with another year than its text. */
    private static Optional<Planted> headingYear(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = 0; i + 2 < lines.size(); i++) {
            MatchResult heading =
                    HEADING.matcher(lines.get(i)).results().findFirst().orElse(null);
            if (heading != null) {
                int wrong = Integer.parseInt(heading.group(1)) + (random.nextBoolean() ? 1 : -1);
                lines.set(i, lines.get(i).replaceFirst(heading.group(1), String.valueOf(wrong)));
                return Optional.of(new Planted(text, String.join("\n", lines), Set.of(i + 1, i + 2, i + 3)));
            }
        }
        return Optional.empty();
    }

    private boolean isFound(Planted planted) {
        Map<String, Integer> before = clean.computeIfAbsent(planted.before(), this::findings);
        return findings(planted.after()).entrySet().stream()
                .anyMatch(entry ->
                        planted.lines().contains(Integer.parseInt(entry.getKey().split(" ", 2)[0]))
                                && entry.getValue() > before.getOrDefault(entry.getKey(), 0));
    }

    /** By line and code, how many errors and warnings there are. */
    private Map<String, Integer> findings(String words) {
        Map<String, Integer> findings = new HashMap<>();
        for (Finding finding :
                proofreader.proofread(CorpusReader.manuscript("讲话.txt", words.getBytes(StandardCharsets.UTF_8)))) {
            if (finding.severity() != Severity.HINT) {
                findings.merge(finding.diagnostic().place().line() + " " + finding.code(), 1, Integer::sum);
            }
        }
        return findings;
    }
}
