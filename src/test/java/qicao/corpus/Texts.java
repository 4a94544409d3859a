package qicao.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Reads texts from strings, as the tests need them. The sentences are our own. */
final class Texts {
    /** A closing paragraph. */
    static final String CLOSING = "同志们，任务已经明确，关键在于落实。让我们振奋精神，扎实工作，为完成全年目标而努力奋斗！";
    /** A paragraph of a speech, long enough to be one. */
    static final String BODY = "要把责任落到人头，把措施落到田头。各级各部门要对照清单逐项推进，每月报告一次进展，发现问题及时解决，不等不靠、不推不拖。"
            + "主要负责同志要到现场去，看一看水渠通不通，问一问农户难不难，把该办的事办在前面，把该补的课补在平时，确保春耕不误农时。";
    /** An opening paragraph. */
    static final String OPENING = "今天，我们召开全县春耕备耕工作会议，主要任务是总结去年工作，安排部署今年的春耕生产。下面，我讲三点意见。";

    private Texts() {}

    static List<Speech> read(String text) {
        try {
            return SpeechReader.read(
                    "稿.txt",
                    new TextFile().text(text.getBytes(StandardCharsets.UTF_8)).lines(),
                    Strength.COLLECTED);
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    /** The lines of the only text. */
    static List<String> lines(String text) {
        return lines(read(text).get(0));
    }

    static List<String> lines(Speech speech) {
        return speech.lines().stream().map(Line::text).toList();
    }

    static List<Repair.Kind> kinds(Speech speech) {
        return speech.repairs().stream().map(Repair::kind).distinct().collect(Collectors.toList());
    }

    /** A speech with a salutation and a closing; the seed makes it unlike others. */
    static String speech(String seed) {
        return "同志们：\n" + OPENING + seed.repeat(20) + "\n" + seed.repeat(30) + BODY + "\n" + CLOSING + "\n";
    }
}
