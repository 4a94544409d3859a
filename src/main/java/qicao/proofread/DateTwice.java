package qicao.proofread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * One event, one day (DATE-007): the same words about two days of which one digit differs, or two have changed places.
 *
 * <ul>
 *   <li>wrong: 定于9月15日举行开渔仪式 … 9月16日举行开渔仪式; 渔船普查于4月12日开始 … 渔船普查于4月21日开始
 *   <li>right: 5月10日前完成排查，6月10日前完成排查整治 in one sentence: steps of one plan
 * </ul>
 */
final class DateTwice implements Check {
    private static final String DAY = "(?<![\\d.])(\\d{1,2})月(\\d{1,2})[日号]";
    private static final Pattern BEFORE_EVENT = Pattern.compile(DAY + "(?:上午|下午|晚上?)?(之?前|以前)?[，将要]?(\\p{IsHan}{5})");
    private static final Pattern BEHIND_EVENT =
            Pattern.compile("(\\p{IsHan}{5})(?:于|在|自|从|定于|定在|拟于)" + DAY + "(?!至|到|—|－|-)");

    @Override
    public List<String> codes() {
        return List.of("DATE-007");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        Map<String, List<Hit>> earlier = new HashMap<>();
        for (Hit hit : text.hits("月", BEFORE_EVENT)) {
            compare(
                    text,
                    hit,
                    1,
                    earlier.computeIfAbsent(hit.group(3) + hit.group(4), key -> new ArrayList<>()),
                    findings);
        }
        earlier.clear();
        for (Hit hit : text.hits("月", BEHIND_EVENT)) {
            compare(text, hit, 2, earlier.computeIfAbsent(hit.group(1), key -> new ArrayList<>()), findings);
        }
    }

    private static void compare(Text text, Hit hit, int month, List<Hit> same, Consumer<Finding> findings) {
        same.stream()
                .filter(other -> other.line() != hit.line() && isSlip(other, hit, month))
                .findFirst()
                .ifPresent(other -> findings.accept(Finding.warning(
                        "DATE-007", text.spot(hit), hit.words(), other.line().number(), other.words())));
        same.add(hit);
    }

    private static boolean isSlip(Hit one, Hit other, int month) {
        String first = digits(one, month);
        String second = digits(other, month);
        int differing = 0;
        for (int i = 0; i < first.length(); i++) {
            differing += first.charAt(i) == second.charAt(i) ? 0 : 1;
        }
        boolean sameDigits = first.chars()
                .sorted()
                .boxed()
                .toList()
                .equals(second.chars().sorted().boxed().toList());
        return differing == 1 || (differing == 2 && sameDigits);
    }

    /** 0915 */
    private static String digits(Hit hit, int month) {
        return twoDigits(hit.group(month)) + twoDigits(hit.group(month + 1));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
