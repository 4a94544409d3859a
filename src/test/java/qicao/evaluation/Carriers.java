package qicao.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import qicao.proofread.Confusables;

/**
 * Pairs of sentences that name one thing twice, the second time with a slip. The words are our own, the names are drawn; one set of
 * sentences is for tuning, the other for measuring.
 *
 * @param second whether the second set is taken
 */
record Carriers(boolean second) {
    private static final String TOWN = "石柳清白青龙桥沙梅松云平江湾河塘湖林峰阳溪岭坪洲";
    private static final String SURNAME = "王李张刘陈杨黄赵吴周徐孙朱胡郭何高林罗郑梁谢宋唐";
    private static final String GIVEN = "建明国华志强文军海涛立新晓东永平春生学民世杰俊伟家宏";
    private static final String[] SUBJECTS = {"渔港安全管理", "农田灌溉用水", "老旧小区改造", "河道采砂监管", "养老服务设施建设", "乡村道路养护"};
    private static final String[] KINDS = {"实施意见", "实施方案", "管理办法", "工作方案"};
    private static final Confusables CONFUSABLES = Confusables.shipped();

    /** Two sentences that each stand in a paragraph of its own. */
    record Pair(String first, String slipped) {}

    Pair documentNumber(Random random) {
        String title = "《关于加强" + any(random, SUBJECTS) + "的" + any(random, KINDS) + "》";
        int number = 12 + random.nextInt(80);
        if (number % 11 == 0) {
            number++;
        }
        int wrong = random.nextBoolean() ? number % 10 * 10 + number / 10 : number + 1;
        String office = any(random, "政发", "政办发", "办发");
        String first = title + "（" + office + "〔2025〕" + number + "号）";
        String other = title + "（" + office + "〔2025〕" + wrong + "号）";
        return second
                ? pair("今年印发的%s，各单位要再学一遍。", "凡是%s里写明的事，一件也不能落下。", first, other)
                : pair("要按照%s的要求，逐条抓好落实。", "%s明确的任务，年底前要全部完成。", first, other);
    }

    Optional<Pair> documentName(Random random) {
        String subject = any(random, SUBJECTS);
        String kind = any(random, KINDS);
        return confused(subject, random).map(wrong -> {
            String first = "《关于加强" + subject + "的" + kind + "》";
            String other = "《关于加强" + wrong + "的" + kind + "》";
            return second
                    ? pair("前不久出台的%s，为这项工作定了规矩。", "要把%s发到每一个村。", first, other)
                    : pair("要认真贯彻%s。", "%s印发以后，各地陆续行动起来。", first, other);
        });
    }

    Optional<Pair> place(Random random) {
        String name = drawn(TOWN, random) + drawn(TOWN, random);
        String kind = any(random, "镇", "乡", "村", "街道");
        return confused(name, random)
                .map(wrong -> second
                        ? pair("请%s先拿出方案，其他地方照着办。", "%s的办法管用，群众也认可。", name + kind, wrong + kind)
                        : pair("会前，我们看了%s的现场。", "刚才，%s作了发言。", name + kind, wrong + kind));
    }

    Optional<Pair> person(Random random) {
        String name = drawn(SURNAME, random) + drawn(GIVEN, random) + drawn(GIVEN, random);
        String post = any(random, "局长", "主任", "镇长", "书记");
        return confused(name.substring(1), random)
                .map(wrong -> name.charAt(0) + wrong)
                .map(wrong -> second
                        ? pair("刚才，水务局%s通报了情况。", "请%s会后牵头拿出清单。", post + name, post + wrong)
                        : pair("这项工作由%s负总责。", "会后请%s同志对接。", post + name, post + wrong));
    }

    Pair post(Random random) {
        String name = drawn(SURNAME, random) + drawn(GIVEN, random) + drawn(GIVEN, random);
        String post = any(random, "局长", "主任", "镇长", "书记");
        return second
                ? pair("刚才，水务局%s通报了情况。", "请%s会后牵头拿出清单。", "副" + post + name, post + name)
                : pair("这项工作由%s负总责。", "会后请%s同志对接。", "副" + post + name, post + name);
    }

    Pair figureSwapped(Random random) {
        int high = 1 + random.nextInt(9);
        int low = 1 + (high + random.nextInt(8)) % 9;
        return figure(100 * (1 + random.nextInt(9)) + 10 * high + low, 0, random, high, low);
    }

    Pair figureChanged(Random random) {
        int digit = random.nextInt(9);
        return figure(1000 + 10 * random.nextInt(800) + digit, digit + 1 - 2 * digit, random, -1, -1);
    }

    private Pair figure(int number, int difference, Random random, int high, int low) {
        int wrong = high < 0
                ? number + Math.max(1, Math.abs(difference) % 5)
                : number - (10 * high + low) + 10 * low + high;
        String unit = any(random, "户", "人", "公里", "亩");
        return second
                ? pair("摸底下来，全市需要改造的农房管线%s。", "这次列入计划的农房管线%s，一个也不能少。", number + unit, wrong + unit)
                : pair("全市登记在册的老旧管网共有%s。", "要把登记在册的老旧管网%s全部查一遍。", number + unit, wrong + unit);
    }

    Pair sum(Random random) {
        int a = 11 + random.nextInt(80);
        int b = 11 + random.nextInt(80);
        int c = 11 + random.nextInt(80);
        int total = a + b + c + (random.nextBoolean() ? 10 : -10);
        String unit = any(random, "处", "户", "万元");
        String parts = second
                ? "分别是东片" + a + unit + "、西片" + b + unit + "、南片" + c + unit + "。"
                : "其中县级" + a + unit + "、镇级" + b + unit + "、村级" + c + unit + "。";
        return new Pair("", (second ? "这次一共排查出" : "今年一共落实") + total + unit + "，" + parts);
    }

    Pair date(Random random) {
        int month = 1 + random.nextInt(9);
        int day = 12 + random.nextInt(9);
        int wrong = random.nextBoolean() ? day + 1 : day - 1;
        String first = month + "月" + day + "日";
        String other = month + "月" + wrong + "日";
        return second
                ? pair("请各单位在%s前报送排查清单。", "%s前报送排查清单的，才算按时完成。", first, other)
                : pair("新泵站定于%s正式投入运行。", "%s正式投入运行以后，还要盯住水位。", first, other);
    }

    private static Pair pair(String first, String second, String right, String wrong) {
        return new Pair(String.format(first, right), String.format(second, wrong));
    }

    private static String any(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    private static String drawn(String characters, Random random) {
        int at = random.nextInt(characters.length());
        return characters.substring(at, at + 1);
    }

    /** Words with one character that is mistaken for another; empty if no character of them is. */
    static Optional<String> confused(String words, Random random) {
        int at = random.nextInt(words.length());
        List<Character> others =
                CONFUSABLES.of(words.charAt(at)).stream().sorted().toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        words.substring(0, at) + others.get(random.nextInt(others.size())) + words.substring(at + 1));
    }
}
