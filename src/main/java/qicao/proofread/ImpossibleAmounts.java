package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * More than the whole country has (FIGURE-006): 万 was mistyped as 亿.
 *
 * <ul>
 *   <li>wrong: 粮食面积102亿亩; 常住人口86亿人
 *   <li>right: 全国耕地19亿亩; 世界人口80亿人
 * </ul>
 */
final class ImpossibleAmounts implements Check {
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\d.])(\\d{1,9}(?:\\.\\d{1,4})?)亿(亩|公顷|户|名)|(?<![\\d.])(\\d{1,9}(?:\\.\\d{1,4})?)亿人(?![次民均])");
    private static final Pattern WORLD = Pattern.compile("世界|全球|人类|国际|全国|我国|国家");
    /** Units of 亿 that the country has: 亩 of land, households, people. */
    private static final double MOST_LAND = 150;

    private static final double MOST_HECTARES = 10;
    private static final double MOST_PEOPLE = 15;

    /** Fields are a small part of the land. */
    private static final Pattern FIELD = Pattern.compile("(?:粮|播种|种植|耕地|农田|灌溉|造林|油菜|水稻|小麦|玉米)[^，。；]{0,10}$");

    private static final double MOST_FIELDS = 3;

    /** A speech of a place below the province, which has less than 亿 of land and of households. */
    private static final Pattern LOCAL = Pattern.compile("全[市县镇乡]");

    private static final Pattern WIDE = Pattern.compile("全省|全区|自治区");

    @Override
    public List<String> codes() {
        return List.of("FIGURE-006");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        boolean local = isLocal(text);
        for (Hit hit : text.hits("亿", AMOUNT)) {
            boolean land = hit.group(2).equals("亩");
            boolean hectares = hit.group(2).equals("公顷");
            double most = land ? MOST_LAND : hectares ? MOST_HECTARES : MOST_PEOPLE;
            double amount = Double.parseDouble(hit.group(1).isEmpty() ? hit.group(3) : hit.group(1));
            boolean field = land && FIELD.matcher(hit.before()).find() && amount > MOST_FIELDS;
            boolean tooMuch = local && !hit.group(2).isEmpty() && !hit.group(2).equals("名");
            if ((amount > most || field || tooMuch)
                    && !WORLD.matcher(clause(hit)).find()) {
                findings.accept(Finding.warning("FIGURE-006", text.spot(hit), hit.words()));
            }
        }
    }

    private static boolean isLocal(Text text) {
        return text.hits("全", LOCAL).size() > 2 + text.hits("全自", WIDE).size();
    }

    private static String clause(Hit hit) {
        String before = hit.before();
        return before.substring(1 + Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')));
    }
}
