package qicao.outline;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a sentence speaks of what it tells: as owed, as done, as lacking, as true; as announcement, thanks or report of others. Grammar says this of every sentence, also of one in
 * which no cue word stands. In the tables of the role model a mood has its {@link #name} in 〔〕.
 */
enum Mood {
    /** 要、必须、不得: somebody has to. Not 重要, 主要, 要求. */
    OWED("须", "(?<![主重需必首摘概紧纪简])要(?![有求点素义旨害件领闻塞职务道么])|必须|务必|应当|应该|不得|不能|决不|切忌|需要"),
    /** 了、已、以来: it has happened. Not 为了, 除了, 了解. */
    DONE("已", "(?<![为除])了(?![解不])|已经|(?<!而)已(?![经而])|以来|曾经|同比"),
    /** 不够、尚未: it is missing. */
    LACKING(
            "缺",
            "不(?:够|足|高|强|到位|平衡|充分|完善|健全|适应|理想|容忽视|协调|深入|扎实|严)(?![，、]?不)|滞后|薄弱|尚未|没有(?:真正|完全|形成|达到)|缺乏|缺少|偏[低弱少慢软]|存在.{0,14}(?:问题|差距|隐患|现象)|难以"),
    /** X 是 Y、因为、有利于: it is so, and why. */
    TRUE("是", "(?:^|[，；。：])[^，；。：要]{2,24}(?<![但于还可就总只正凡不若])是(?![否非])[^，；。]{4,}|关系到|意味着|决定了?|因为|之所以|有利于|为什么|越来越"),
    /** 讲三点意见、报告工作: what comes now is announced. */
    ANNOUNCING(
            "启",
            "(?:讲|谈|提出?|强调|说|报告|汇报|通报)(?:一?[讲谈说]|一下|以下)?(?:[几一二两三四五六七八九十\\d]+|我?[^，。；：]{0,10}的?)(?:点|个|条|方面|意见|要求|问题|希望|建议|体会|看法|想法)[^，。]{0,8}[。：:]|(?:作|做|向)[^，。]{0,20}报告"),
    /** 刚才听了、某同志作了: somebody else has just spoken. */
    RELAYING("转", "刚才|(?:同志|书记|[省市县区乡镇局院校厂站]长|主任|主席|代表)(?:[^，。；]{0,20})(?:宣读|通报|传达|总结|部署|安排|发言|讲话|讲得|作了|讲了|强调了)"),
    /** 表示感谢、致以敬意: somebody is thanked, greeted, congratulated. */
    THANKING("谢", "(?:表示|致以|送上|道一?声)[^，。；]{0,12}(?:感谢|谢意|祝贺|敬意|欢迎|慰问|问候|辛苦|致敬)|(?:感谢|祝贺|致敬|问候|慰问)");

    private final String name;
    private final Pattern form;

    Mood(String name, String form) {
        this.name = "〔" + name + "〕";
        this.form = Pattern.compile(form);
    }

    /** The mood of a name in a table. */
    static Optional<Mood> named(String cue) {
        return Arrays.stream(values()).filter(mood -> mood.name.equals(cue)).findFirst();
    }

    boolean is(String sentence) {
        return form.matcher(sentence).find();
    }
}
