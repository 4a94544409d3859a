package qicao.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that one owner goes by: 县卫生健康委员会 is also 县卫健委, 卫健委; 第一中学 in its own orders is 学校. A short form keeps
 * characters of the long one in their order, and its last.
 */
final class OwnerName {
    /** The shortest names have two characters: 支部, 妇联. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 16;
    /** A name as long as 就业服务中心 is no other body's. */
    private static final int LONG_CORE = 4;

    /** What no name contains. */
    private static final String NOT_IN_NAMES = "的要由请，。；：、把将对每";

    private static final String LEVELS = "县市省区镇乡州旗盟村校院";

    /** How a body is called by those who need no name for it. */
    private static final Map<String, List<String>> CALLED = Map.of(
            "学", List.of("学校", "校方"),
            "校", List.of("学校", "校方"),
            "医院", List.of("医院", "院方"),
            "支部", List.of("支部", "党支部"),
            "公司", List.of("公司", "企业"),
            "镇", List.of("镇里", "镇政府", "镇党委", "镇党委政府", "镇党委、政府"),
            "乡", List.of("乡里", "乡政府", "乡党委", "乡党委政府"),
            "村", List.of("村里", "村委会", "村两委", "村“两委”"),
            "武装部", List.of("人武部", "县人武部", "镇武装部"),
            "委会", List.of("村委会", "居委会", "村里", "管委会"));

    /** Bodies of which there are several of like names in one place: only their place may be left out. */
    private static final List<String> ALIKE =
            List.of("医院", "小学", "中学", "学校", "公司", "集团", "镇", "乡", "村", "社区", "园", "车间", "厂", "大学", "学院");

    /** Of these a short name keeps the first character: 残疾人联合会 is 残联. */
    private static final List<String> ENDINGS = List.of("委员会", "办公室", "联合会", "协会");

    /** The form of a company, which its short name leaves out; the longest that fits counts. */
    private static final List<String> COMPANY = List.of("股份有限责任公司", "股份有限公司", "有限责任公司", "有限公司");

    /** Names of two characters. 利局 is none of 水利局. */
    private static final Set<String> WHOLE = Set.of(
            "支部", "学校", "公司", "医院", "法院", "工会", "团委", "党委", "县委", "市委", "区委", "党校", "妇联", "残联", "文联", "科协", "社联", "商会",
            "村委", "集团", "车间", "工厂", "银行", "总务", "校长", "院长", "厂长", "书记", "镇长", "乡长", "县长", "主任");

    private final String name;
    private final String plain;
    private final List<String> called;

    OwnerName(String name) {
        this.name = name;
        plain = plain(name);
        List<String> all = new ArrayList<>();
        CALLED.forEach((ending, names) -> {
            if (name.endsWith(ending)) {
                all.addAll(names);
            }
        });
        called = List.copyOf(all);
    }

    /** Where a name of the owner that begins at a place of a clause ends; 0 if none begins there. */
    int endIn(String clause, int at) {
        int most = Math.min(clause.length(), at + LONGEST);
        for (int end = most; end - at >= SHORTEST; end--) {
            if (isName(clause.substring(at, end))) {
                return end;
            }
        }
        return 0;
    }

    private boolean isName(String other) {
        if (other.equals(name) || plain(other).equals(plain)) {
            return true;
        }
        for (int i = 0; i < other.length(); i++) {
            if (NOT_IN_NAMES.indexOf(other.charAt(i)) >= 0) {
                return false;
            }
        }
        return isShortened(name, other) || isLonger(other, name) || called.contains(other) || isPerson(name, other);
    }

    /** A name without what its short form leaves out: 区人民法院, 水务集团有限公司. */
    private static String plain(String name) {
        String bare = name;
        for (String form : COMPANY) {
            if (name.endsWith(form)) {
                bare = name.substring(0, name.length() - form.length());
                break;
            }
        }
        return bare.contains("人民") ? bare.replace("人民", "") : bare;
    }

    /**
     * Whether a text can name the owner at all; told quickly, for most texts name nobody. A name has two characters of the
     * owner's side by side, or as 卫健委 the first and the last of its short form.
     */
    boolean mayStandIn(String text) {
        if (text.indexOf(withoutLevel(name).charAt(0)) >= 0 && text.indexOf(last(name)) >= 0) {
            return true;
        }
        for (int i = 0; i + SHORTEST <= name.length(); i++) {
            if (text.contains(name.substring(i, i + SHORTEST))) {
                return true;
            }
        }
        for (String other : called) {
            if (text.contains(other)) {
                return true;
            }
        }
        return false;
    }

    /** 县水利局 and 水利局, 县应急管理局 and 县应急局. */
    private static boolean isShortened(String full, String shorter) {
        if (shorter.length() < SHORTEST
                || shorter.length() >= full.length()
                || last(shorter) != last(full)
                || (shorter.length() == SHORTEST && !(full.endsWith(shorter) && WHOLE.contains(shorter)))) {
            return false;
        }
        if (full.endsWith(shorter)) {
            return full.length() - shorter.length() <= 6;
        }
        for (String kind : ALIKE) {
            if (full.endsWith(kind)) {
                return false;
            }
        }
        String core = withoutLevel(shorter);
        boolean ofThePlace = core.equals(shorter) || full.charAt(0) == shorter.charAt(0);
        return (ofThePlace && core.length() >= LONG_CORE && full.endsWith(core))
                || isWithin(shorter, withoutLevel(full))
                || (ofThePlace && core.length() >= SHORTEST && isWithin(core, withoutLevel(full)));
    }

    /** 县卫生健康委 for 县卫健委, and 县文旅局 for 文旅局, but not 报县文旅局. */
    private static boolean isLonger(String full, String shorter) {
        int added = full.length() - shorter.length();
        return full.endsWith(shorter)
                ? added == 1 && LEVELS.indexOf(full.charAt(0)) >= 0
                : !full.contains(shorter)
                        && isShortened(full, shorter)
                        && LEVELS.indexOf(shorter.charAt(0)) >= 0
                        && full.charAt(0) == shorter.charAt(0);
    }

    /** The last character of a short name: 委 for 委员会, 办 for 办公室, 联 for 联合会. */
    private static char last(String full) {
        for (String ending : ENDINGS) {
            if (full.endsWith(ending)) {
                return ending.charAt(0);
            }
        }
        return full.charAt(full.length() - 1);
    }

    private static String withoutLevel(String name) {
        return name.length() > 1 && LEVELS.indexOf(name.charAt(0)) >= 0 ? name.substring(1) : name;
    }

    /** Whether all characters of a short name stand in a full one in their order, and it begins with the first of them. */
    private static boolean isWithin(String shorter, String full) {
        if (shorter.charAt(0) != full.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < full.length() && at < shorter.length(); i++) {
            if (full.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length();
    }

    /** 李卫东副县长 is 卫东同志, 李卫东, 李副县长. */
    private static boolean isPerson(String owner, String called) {
        if (called.endsWith("同志") && called.length() > SHORTEST + 1) {
            return owner.contains(called.substring(0, called.length() - 2));
        }
        boolean post = owner.endsWith("长") || owner.endsWith("书记") || owner.endsWith("主任") || owner.endsWith("经理");
        return post
                && called.length() == SHORTEST + 1
                && owner.startsWith(called)
                && !owner.startsWith("副", 0)
                && isSurname(owner);
    }

    private static boolean isSurname(String owner) {
        return "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
                        .indexOf(owner.charAt(0))
                >= 0;
    }
}
