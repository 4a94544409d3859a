package qicao.proofread;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * One person, one name and one post (WORD-006).
 *
 * <ul>
 *   <li>wrong: 区住建局局长闵学军 … 区住建局局长闵学君; 局长夏立平 … 副局长夏立平; 市长周明远 … 周远明市长
 *   <li>right: 市委副书记、市长周明远 … 周明远市长
 * </ul>
 *
 * Names of two characters are taken only before 同志 or in the line below the title, as their end is hard to tell.
 */
final class SamePerson implements Check {
    private static final String POST =
            "(?:学员代表|书记|市长|县长|区长|州长|省长|镇长|乡长|局长|主任|主席|总经理|经理|董事长|部长|校长|院长|厅长|处长|科长|所长|队长|检察长|秘书长|会长|厂长)";
    /** The surnames that nineteen in twenty people bear. */
    private static final String SURNAME =
            "[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤闵骆卓蔺樊兰殷施柳洪翟安颜倪温芦樊]";

    private static final String NAME = "(" + SURNAME + "\\p{IsHan}{2})";
    private static final Pattern TITLED = Pattern.compile(
            "(副|常务副)?(" + POST + ")" + NAME
                    + "(?=同志|任(?!务)|担任|负|会后|会前|带队|为(?:组长|主任|总指挥)|[，。、；]|作了|通报|介绍|解读|传达|宣读|主持|讲|代表|对|就|要|到|出席|部署|总结|也|还|和|分别|牵头)");
    /** Two characters are a name for sure only before 同志. */
    private static final Pattern COMRADE = Pattern.compile("(副|常务副)?(" + POST + ")(" + SURNAME + "\\p{IsHan})(?=同志)");
    /** The line below the title: 县长　周文博. */
    private static final Pattern BYLINE = Pattern.compile(
            "^[^，。；：]{0,30}?(副|常务副)?(" + POST + ")[ 　]+(" + SURNAME + "[ 　]?\\p{IsHan}[ 　]?\\p{IsHan}?)[ 　]*$");

    /** Before any words: only beside a person who is known. */
    private static final Pattern LOOSE = Pattern.compile("(副|常务副)?(" + POST + ")" + NAME);

    private static final Pattern CALLED =
            Pattern.compile("(?<=[，。、；：“和与及请由]|刚才|稍后|随后)" + NAME + "(副)?(" + POST + "|同志)");

    /** In names of two characters one other character is another person. */
    private static final int LONG_NAME = 3;

    private final Confusables confusables = Confusables.shipped();

    /** A text that names more people is no speech. */
    private static final int MOST_COMPARED = 300;

    @Override
    public List<String> codes() {
        return List.of("WORD-006");
    }

    /** A person as a text names him first. */
    private record Person(String name, String post, boolean deputy, Hit hit) {}

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        Map<String, Person> people = new HashMap<>();
        for (Hit hit : text.hits("长记任席理", BYLINE)) {
            String name = hit.group(3).replaceAll("[ 　]", "");
            meet(text, new Person(name, hit.group(2), !hit.group(1).isEmpty(), hit), people, findings);
        }
        for (Hit hit : text.hits("长记任席理表", COMRADE)) {
            meet(text, new Person(hit.group(3), hit.group(2), !hit.group(1).isEmpty(), hit), people, findings);
        }
        for (Hit hit : text.hits("长记任席理表", TITLED)) {
            meet(text, new Person(hit.group(3), hit.group(2), !hit.group(1).isEmpty(), hit), people, findings);
        }
        for (Hit hit : text.hits("长记任席理同", CALLED)) {
            meet(text, new Person(hit.group(1), hit.group(3), !hit.group(2).isEmpty(), hit), people, findings);
        }
        if (people.isEmpty()) {
            return;
        }
        Set<String> told = new HashSet<>();
        text.hits("长记任席理表", TITLED).forEach(hit -> told.add(place(hit)));
        for (Hit hit : text.hits("长记任席理", LOOSE)) {
            if (told.contains(place(hit))) {
                continue;
            }
            meetAgain(text, new Person(hit.group(3), hit.group(2), !hit.group(1).isEmpty(), hit), people, findings);
        }
    }

    private static String place(Hit hit) {
        return hit.line().number() + ":" + hit.match().start(3);
    }

    /** Where the end of a name is not certain, it is one only beside the same name or one that is mistaken for it. */
    private void meetAgain(Text text, Person person, Map<String, Person> people, Consumer<Finding> findings) {
        Person known = people.get(person.name());
        if (known != null && known.hit().line() != person.hit().line()) {
            meet(text, person, people, findings);
        } else if (known == null) {
            people.values().stream()
                    .limit(MOST_COMPARED)
                    .filter(other -> isMistaken(other.name(), person.name()) && isSamePost(other, person))
                    .findFirst()
                    .ifPresent(other -> report(text, person, other, findings));
        }
    }

    private boolean isMistaken(String one, String other) {
        return isNear(one, other)
                && (confusables.of(one.charAt(1)).contains(other.charAt(1))
                        || confusables.of(one.charAt(2)).contains(other.charAt(2)));
    }

    private static void meet(Text text, Person person, Map<String, Person> people, Consumer<Finding> findings) {
        Person known = people.get(person.name());
        if (known == null) {
            people.values().stream()
                    .limit(MOST_COMPARED)
                    .filter(other -> isNear(other.name(), person.name()) && isSamePost(other, person))
                    .findFirst()
                    .ifPresent(other -> report(text, person, other, findings));
            people.put(person.name(), person);
        } else if (known.post().equals(person.post()) && known.deputy() != person.deputy()) {
            report(text, person, known, findings);
        }
    }

    /** One character is another, or the two of the given name have changed places. */
    private static boolean isNear(String one, String other) {
        if (one.length() != LONG_NAME || other.length() != LONG_NAME) {
            return false;
        }
        boolean second = one.charAt(1) == other.charAt(1);
        boolean third = one.charAt(2) == other.charAt(2);
        boolean swapped = one.charAt(1) == other.charAt(2) && one.charAt(2) == other.charAt(1);
        return one.charAt(0) == other.charAt(0) && (second || third || swapped);
    }

    /** 同志 goes with any post; brothers seldom hold the same one. */
    private static boolean isSamePost(Person one, Person other) {
        return other.post().equals("同志") || (one.post().equals(other.post()) && one.deputy() == other.deputy());
    }

    private static void report(Text text, Person person, Person known, Consumer<Finding> findings) {
        findings.accept(Finding.warning(
                "WORD-006",
                text.spot(person.hit()),
                person.hit().words(),
                known.hit().line().number(),
                known.hit().words()));
    }
}
