package qicao.house;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.Verbs;
import qicao.genre.Role;

/**
 * What a sentence of the archive lends to sentences that it is not itself: the appeals of a call with another goal or without a
 * leadership, the verdict on a year with the meeting's topic for its subject, the words that lead over to the problems. Only the
 * joints are ours.
 */
final class Recast {
    private static final Pattern CALL = Pattern.compile("(让我们|我们一定要|我们要|我们一定|希望大家|希望⟨各方⟩|⟨各方⟩要|大家要)"
            + "(在⟨依托⟩的\\p{IsHan}{2,6}下，)?([^⟨]{4,48}?)(?:，((?:为|确保|不断|努力|奋力|推动|推进|开创)[^，]*))?[！。]");
    private static final Pattern APPEAL = Pattern.compile("\\p{IsHan}{4,12}(?:[，、]\\p{IsHan}{4,12}){0,3}");
    private static final Pattern PAUSE = Pattern.compile("[，、]");
    /** What a meeting asks of those who sit in it. */
    private static final Pattern AT_MEETING = Pattern.compile("讨论|审议|意见|建议|思考");

    private static final String GOAL = "⟨号召目标⟩";
    private static final String UNDER = "在⟨依托⟩的坚强领导下，";

    private static final Pattern VERDICT =
            Pattern.compile("⟨时段⟩，.*，((?:均|都|不断)?(?:取得|实现|保持|呈现|得到|有)了?\\p{IsHan}{4,16})。");
    private static final Pattern SUCCESS =
            Pattern.compile("(?!.*(?:重大|历史性|巨大|辉煌|举世|伟大|空前)).*(?:成绩|成效|进展|成果|进步|提高|提升|突破)");

    private static final Pattern CONCESSION = Pattern.compile(
            "((?:在(?!\\p{IsHan}*[这该此])\\p{IsHan}{2,12}的同时，|同时，?|与此同时，)?(?:我们)?(?:也|还|更)?(?:要|必须|应当|应该|需要)?(?:清醒地?|客观地?|深刻地?|充分)?(?:看到|认识到|意识到|正视))，.+");
    private static final Pattern TURN = Pattern.compile("同时|成绩|也");

    /** A judgement on the work that is whole. */
    private static final Pattern BEGINNING = Pattern.compile(
            "((?:(?:要|切实|进一步)?(?:做好|抓好|加强|推进|搞好|提升|提高)(?:⟨范围⟩)?|(?:⟨范围⟩)?)(?:的)?⟨主题⟩工作[^，]{0,16}(?:，(?:关键|重点|根本|核心|首要)|关键|重在|是一项|事关|关系|离不开|责任|意义)[^，]{2,20})，");

    private static final Map<Role, String> LEADING =
            Map.of(Role.REQUIREMENTS, "requirements.lead", Role.SITUATION, "situation.lead", Role.TASKS, "tasks.lead");

    private final FactGate gate;

    Recast(FactGate gate) {
        this.gate = gate;
    }

    /**
     * A sentence made of one of the archive.
     *
     * @param part that it serves
     * @param text with slots in ⟨⟩
     * @param like id of the shipped wording that lends its conditions; empty for the one that is most like the text
     */
    record Made(String part, String text, Optional<String> like) {
        Made(String part, String text) {
            this(part, text, Optional.empty());
        }
    }

    /** What can be made of a sentence; without the sentence itself. */
    List<Made> of(Sentence sentence, String bound) {
        List<Made> made = new ArrayList<>();
        if (sentence.spots().contains(Spot.END)) {
            calls(bound, made);
        }
        verdicts(bound, made);
        concessions(bound, made);
        if (sentence.spots().contains(Spot.LEAD) && LEADING.containsKey(sentence.role())) {
            beginnings(bound, LEADING.get(sentence.role()), made);
        }
        made.removeIf(
                one -> gate.particular(one.text()).isPresent() || one.text().equals(bound));
        return made;
    }

    private void calls(String bound, List<Made> made) {
        Matcher call = CALL.matcher(bound);
        if (!call.matches()) {
            return;
        }
        Optional<String> appeals = appeals(call.group(3));
        if (appeals.isEmpty()) {
            return;
        }
        String head = call.group(1);
        boolean together = head.startsWith("让我们") || head.startsWith("我们");
        Set<String> under = new LinkedHashSet<>(List.of(""));
        if (together) {
            under.add(Optional.ofNullable(call.group(2)).orElse(UNDER));
        }
        String tail = Optional.ofNullable(call.group(4)).orElse("");
        Set<String> goals = new LinkedHashSet<>();
        goals.add(tail.contains("为" + GOAL) ? tail : "为" + GOAL + "作出新的更大贡献");
        goals.add("确保" + GOAL);
        goals.add(GOAL);
        if (!tail.isEmpty() && !tail.contains(GOAL)) {
            goals.add(tail);
        } else {
            goals.add("扎实做好⟨主题⟩工作");
        }
        under.forEach(led -> goals.forEach(
                goal -> made.add(new Made("closing.call", head + led + appeals.get() + "，" + goal + "！"))));
    }

    /** The first appeals of a call, two clauses of it at most; empty if they are no orders that stand by themselves. */
    private static Optional<String> appeals(String text) {
        List<String> kept = new ArrayList<>();
        for (String clause : text.split("，", -1)) {
            if (kept.size() == 2) {
                break;
            }
            String first = clause.split("、", -1)[0];
            if (APPEAL.matcher(clause).matches()
                    && !AT_MEETING.matcher(text).find()
                    && (Verbs.leads(first) || first.length() == 4)) {
                kept.add(clause);
            } else if (kept.isEmpty()) {
                return Optional.empty();
            } else {
                break;
            }
        }
        // One alone may be a name that looks like an order.
        String all = String.join("，", kept);
        return PAUSE.matcher(all).find() ? Optional.of(all) : Optional.empty();
    }

    private static void verdicts(String bound, List<Made> made) {
        Matcher verdict = VERDICT.matcher(bound);
        if (verdict.matches() && SUCCESS.matcher(verdict.group(1)).matches()) {
            made.add(new Made("recap.lead", "⟨时段⟩，⟨主题⟩工作" + verdict.group(1) + "。"));
            made.add(new Made("recap.lead", "⟨时段⟩，各项工作" + verdict.group(1) + "。"));
        }
    }

    /** A lead goes on to what is particular; what stands before is often a sentence already. */
    private void beginnings(String bound, String part, List<Made> made) {
        StringBuilder begun = new StringBuilder();
        for (String clause : bound.split("(?<=，)", -1)) {
            if (gate.particular(clause).isPresent()) {
                break;
            }
            begun.append(clause);
        }
        Matcher beginning = BEGINNING.matcher(begun);
        if (begun.length() < bound.length() && beginning.lookingAt()) {
            made.add(new Made(part, beginning.group(1) + "。"));
        }
    }

    private static void concessions(String bound, List<Made> made) {
        Matcher concession = CONCESSION.matcher(bound);
        if (concession.matches()) {
            String words = concession.group(1) + "，工作中还有一些问题和不足：";
            if (TURN.matcher(concession.group(1)).find()) {
                made.add(new Made("problems.concede", words));
            } else {
                // Behind praise it must turn.
                made.add(new Made("problems.bare", words));
                made.add(new Made("problems.concede", "同时，" + words));
            }
        }
    }
}
