package qicao.chinese;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import qicao.table.Table;

/**
 * Noun phrases that stand where a clause should: 项目建设, 营商环境, 食品安全. Chinese has no word ends, so this reads words
 * from left to right by the file {@code nouns.txt} beside this class: the last word must be a noun of the list, and none
 * before it may tell or order something. What is not surely a bare noun phrase is taken for a clause, which stands as it is.
 */
public final class NounPhrases {
    private static final int LONGEST_PHRASE = 14;
    private static final int WORD = 2;
    private static final char PAUSE = '、';
    /** “三资”管理 is read without them. */
    private static final Pattern QUOTES = Pattern.compile("[“”]");

    private static final String COMPOUND = "compound";
    private static final String MODIFIER = "modifier";
    private static final String CARRIER = "carrier";
    private static final String FINITE = "finite";
    private static final String OPENER = "opener";
    private static final String MANNER = "manner";
    private static final String DEVELOPMENT = "发展";

    /** What governs the noun behind it, if it stands alone before it: 稳就业, but 村集体经济, 茶产业. */
    private static final String SHORT_VERBS =
            "稳强促保抓优惠护建兴重办治守提增转树谋搞拼严控降补调扩聚育引富亮美暖推拓畅通创改拆管查打攻破减压换立清" + "抢争夺赢学讲爱敬帮扶助救奖惩禁反扫灭修固活大真实用谈话说看论做干真给送";

    /** What a verb is done to, as its second character: 守牢, 织密, 用活. */
    private static final String DONE_TO = "牢实紧严密足透亮响稳活好准细";

    /** Nouns and adjectives that end in these. */
    private static final Set<String> NOT_DONE = Set.of(
            "生活", "友好", "良好", "美好", "水准", "标准", "基准", "真实", "现实", "事实", "诚实", "平稳", "精密", "保密", "机密", "详细", "精细", "爱好",
            "灵活", "鲜活");

    private static final Map<String, Kind> LAST_WORDS = new HashMap<>();
    private static final Set<String> COMPOUNDS = new HashSet<>();
    private static final Set<String> MODIFIERS = new HashSet<>();
    /** What a verb can stand directly before without governing it: 治理体系. */
    private static final Set<String> CARRIERS = new HashSet<>();
    /** Words that tell: 焕发, 缺乏, 了. */
    private static final Set<String> FINITES = new HashSet<>();

    /** How other noun phrases begin: 厂区⟨搬迁⟩. What begins otherwise may be an order: 端正⟨学风⟩. */
    private static final Set<String> OPENERS = new HashSet<>();

    /** What modifies verbs and nouns alike: 综合整治, 综合执法. */
    private static final Set<String> MANNERS = new HashSet<>();

    private static final int LONGEST_WORD;

    static {
        int longest = 1;
        Map<String, Set<String>> sets = Map.of(
                COMPOUND, COMPOUNDS, MODIFIER, MODIFIERS, CARRIER, CARRIERS, FINITE, FINITES, OPENER, OPENERS, MANNER,
                MANNERS);
        for (List<String> line : Table.beside(NounPhrases.class, "nouns.txt").rows(1, row -> row.words(0))) {
            List<String> words = line.subList(1, line.size());
            for (String word : words) {
                longest = Math.max(longest, word.length());
            }
            Set<String> set = sets.get(line.get(0));
            if (set == null) {
                Kind kind = Kind.of(line.get(0));
                words.forEach(word -> LAST_WORDS.putIfAbsent(word, kind));
            } else {
                set.addAll(words);
            }
        }
        LONGEST_WORD = longest;
    }

    /** What a noun phrase is about, which decides what can be said of it. */
    public enum Kind {
        /** Something that is done and gets on: 项目建设. */
        ACTIVITY,
        /** Something that gets better: 营商环境. */
        STATE,
        /** Something that grows: 创新能力. */
        ABILITY,
        /** Something that gets complete: 保障体系. */
        SYSTEM,
        /** A field or a trouble, of which none of these can be said: 食品安全, 官僚主义. */
        MATTER;

        private static Kind of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    private NounPhrases() {}

    /** Words that begin like an order and are nouns all the same. */
    static Set<String> compounds() {
        return Collections.unmodifiableSet(COMPOUNDS);
    }

    /** The kind of a bare noun phrase, that of the last of several; empty for a clause, and for whatever might be one. */
    public static Optional<Kind> bare(String text) {
        Optional<Kind> kind = Optional.empty();
        int from = 0;
        while (from <= text.length()) {
            int pause = text.indexOf(PAUSE, from);
            int end = pause < 0 ? text.length() : pause;
            kind = single(QUOTES.matcher(text.substring(from, end)).replaceAll(""));
            if (kind.isEmpty()) {
                return kind;
            }
            from = end + 1;
        }
        return kind;
    }

    private static Optional<Kind> single(String text) {
        if (text.length() < WORD || text.length() > LONGEST_PHRASE || !isChinese(text)) {
            return Optional.empty();
        }
        for (int length = Math.min(LONGEST_WORD, text.length()); length >= WORD; length--) {
            int last = text.length() - length;
            Kind kind = LAST_WORDS.get(text.substring(last));
            if (kind != null) {
                return isClause(text, last, kind) ? Optional.empty() : Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** What is more than Chinese characters may hold anything. */
    private static boolean isChinese(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!Character.isIdeographic(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands before the last word tells or orders something. */
    private static boolean isClause(String text, int last, Kind kind) {
        if (last >= WORD && isResultative(text.substring(0, WORD))) {
            return true;
        }
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < last) {
            String word = word(text, at, last);
            if (isVerb(word)) {
                return true;
            }
            words.add(word);
            at += word.length();
        }
        if (at > last) {
            // A longer word ends the phrase: 保障体系.
            String lastWord = words.remove(words.size() - 1);
            return !words.isEmpty() && opensWithVerb(words, lastWord, kind);
        }
        return !words.isEmpty() && opensWithVerb(words, text.substring(last), kind);
    }

    private static boolean isResultative(String word) {
        return DONE_TO.indexOf(word.charAt(1)) >= 0 && !NOT_DONE.contains(word) && !isNominal(word);
    }

    /** The longest word that is known at a place and ends before the last word or with it; a character, if none does. */
    private static String word(String text, int at, int last) {
        for (int length = Math.min(LONGEST_WORD, text.length() - at); length > 1; length--) {
            int end = at + length;
            if (end <= last || end == text.length()) {
                String word = text.substring(at, end);
                if (isNominal(word) || FINITES.contains(word) || Verbs.isFirstWord(word)) {
                    return word;
                }
            }
        }
        return text.substring(at, at + 1);
    }

    private static boolean isNominal(String word) {
        return LAST_WORDS.containsKey(word)
                || COMPOUNDS.contains(word)
                || MODIFIERS.contains(word)
                || OPENERS.contains(word)
                || MANNERS.contains(word);
    }

    private static boolean isVerb(String word) {
        return FINITES.contains(word) || (!isNominal(word) && Verbs.isFirstWord(word));
    }

    /** Whether the first word governs the others: 服务群众, 稳就业, 高标准建设农田, but 服务体系, 村集体经济. */
    private static boolean opensWithVerb(List<String> words, String lastWord, Kind kind) {
        int at = 0;
        while (at < words.size() && MANNERS.contains(words.get(at))) {
            at++;
        }
        if (at == words.size()) {
            return false;
        }
        String first = words.get(at);
        boolean thing = kind == Kind.MATTER || kind == Kind.STATE;
        if (first.length() == 1) {
            boolean alone = at == words.size() - 1 || words.get(at + 1).length() > 1;
            return at == 0 && (!alone || SHORT_VERBS.indexOf(first.charAt(0)) >= 0);
        }
        if (first.endsWith(DEVELOPMENT) && (thing || lastWord.equals("事业"))) {
            return true;
        }
        if (COMPOUNDS.contains(first)) {
            return !allNominal(words) || (thing && isDouble(first));
        }
        if (LAST_WORDS.get(first) != Kind.ACTIVITY) {
            return false;
        }
        if (Verbs.isFirstWord(first) || isDouble(first)) {
            return words.size() > at + 1 || !CARRIERS.contains(lastWord);
        }
        return !OPENERS.contains(first) && (thing || (kind != Kind.ACTIVITY && !allNominal(words)));
    }

    /** Whether a word is two verbs: 改造提升. */
    private static boolean isDouble(String word) {
        return word.length() == 2 * WORD
                && Verbs.isFirstWord(word.substring(0, WORD))
                && Verbs.isFirstWord(word.substring(WORD));
    }

    private static boolean allNominal(List<String> words) {
        for (String word : words) {
            if (!isNominal(word)) {
                return false;
            }
        }
        return true;
    }
}
