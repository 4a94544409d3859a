package qicao.proofread;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Days of the month are written one way in a text (DATE-006): what is rarer is told.
 *
 * <ul>
 *   <li>wrong: 7月15号前上报 … 7月20日检查、8月1日总结
 *   <li>right: 7月15日前上报 … 7月20日检查; 号 all through a text, whatever the line of the date below the title says
 * </ul>
 */
final class MixedDays implements Check {
    private static final Pattern DAY = Pattern.compile(
            "(?<=\\d月\\d{1,2})(?:日|号(?![文令线楼院公通台井店]))|(?<=(?<![\\d月.])\\d{1,2})(?:日|号)(?=之?前|以前|[上下]午|晚|中午|开始|起[，。、])");

    @Override
    public List<String> codes() {
        return List.of("DATE-006");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        List<Hit> days = text.hits("日号", DAY).stream()
                .filter(hit -> !SpeechDate.isDateLine(hit.line().text()))
                .toList();
        List<Hit> formal = days.stream().filter(hit -> hit.words().equals("日")).toList();
        List<Hit> spoken = days.stream().filter(hit -> hit.words().equals("号")).toList();
        boolean mostlyFormal = formal.size() >= spoken.size();
        if (!formal.isEmpty() && !spoken.isEmpty()) {
            (mostlyFormal ? spoken : formal)
                    .forEach(hit -> findings.accept(
                            Finding.warning("DATE-006", text.spot(hit), hit.words(), mostlyFormal ? "日" : "号")
                                    .suggesting(mostlyFormal ? "日" : "号")));
        }
    }
}
