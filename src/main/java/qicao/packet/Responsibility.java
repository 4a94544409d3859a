package qicao.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who is responsible for a task, as the writer put it. Nobody is made the leader who is not called so: where an owner only lists
 * bodies, all of them are responsible, in his order.
 *
 * @param words as written
 * @param leads the bodies that the words call the leaders, in order; empty if they call none
 * @param others all other bodies, in order
 */
record Responsibility(String words, List<String> leads, List<String> others) {
    /** 市教育局牵头, 县委办总牵头负责, 牵头单位：市教育局. */
    private static final Pattern LEADS = Pattern.compile("(?:(?:共同|联合)?总?牵头(?:负责|抓总|抓|协调|落实|组织实施|实施)?|抓总|负总责|主抓|领衔)$");

    private static final Pattern HELPS = Pattern.compile("(?:(?:积极|密切)?(?:配合|协助|参与|协同|协办)(?:落实|实施|做好)?"
            + "|(?:按照?(?:各自)?职责)?(?:分工)?(?:共同)?负责(?:落实)?|组织实施|抓落实|具体落实|落实|承办|主办)$");

    private static final Pattern LABEL = Pattern.compile("^(牵头|总牵头|主责|责任|配合|参与|协办|承办|协同)(?:单位|部门|责任单位|责任部门)?[:：]");
    private static final Pattern LEAD_IN_BRACKETS = Pattern.compile("[（(](?:总?牵头|牵头单位|牵头部门)[）)]$");
    private static final Pattern AND_SO_ON = Pattern.compile("等(?:有关|相关)?(?:单位|部门)?$");
    private static final Pattern BY = Pattern.compile("^(?:由|以)(?=..)");

    private static final String PAUSES = "、，,；;。\n";
    /** What ends a group of bodies: behind it another one begins, with another part to play. */
    private static final String STOPS = "，,；;。\n";

    Responsibility {
        leads = List.copyOf(leads);
        others = List.copyOf(others);
    }

    /** Reads the owner of a task. */
    static Responsibility of(String owner) {
        return new Reader(owner).read();
    }

    /** Every body once, the leaders first. */
    List<String> bodies() {
        return Stream.concat(leads.stream(), others.stream()).distinct().toList();
    }

    /** Takes an owner apart, from left to right. */
    private static final class Reader {
        private final String owner;
        private final List<String> leads = new ArrayList<>();
        private final List<String> others = new ArrayList<>();
        private final List<String> pending = new ArrayList<>();
        private boolean labelledLead;

        Reader(String owner) {
            this.owner = owner;
        }

        Responsibility read() {
            int begin = 0;
            int depth = 0;
            for (int at = 0; at <= owner.length(); at++) {
                char c = at == owner.length() ? '\n' : owner.charAt(at);
                depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
                if (at == owner.length() || (depth <= 0 && PAUSES.indexOf(c) >= 0)) {
                    part(owner.substring(begin, at).strip());
                    if (at == owner.length() || STOPS.indexOf(c) >= 0) {
                        flush();
                    }
                    begin = at + 1;
                }
            }
            return new Responsibility(owner, leads, others);
        }

        private void part(String text) {
            String body = text;
            Matcher label = LABEL.matcher(body);
            if (label.find()) {
                flush();
                labelledLead = label.group(1).endsWith("牵头");
                body = body.substring(label.end()).strip();
            }
            if (body.isEmpty()) {
                return;
            }
            Matcher lead = LEADS.matcher(body);
            Matcher bracket = LEAD_IN_BRACKETS.matcher(body);
            Matcher help = HELPS.matcher(body);
            if (bracket.find()) {
                // The bracket speaks of the one before it only.
                flush();
                add(leads, body.substring(0, bracket.start()));
            } else if (lead.find() && lead.start() > 0) {
                pending.add(body.substring(0, lead.start()));
                pending.forEach(each -> add(leads, each));
                pending.clear();
            } else if (help.find() && help.start() > 1) {
                pending.add(body.substring(0, help.start()));
                flush();
            } else {
                pending.add(body);
            }
        }

        private void flush() {
            pending.forEach(body -> add(labelledLead ? leads : others, body));
            pending.clear();
        }

        private static void add(List<String> bodies, String name) {
            String bare = AND_SO_ON
                    .matcher(BY.matcher(name.strip()).replaceFirst(""))
                    .replaceFirst("")
                    .strip();
            if (!bare.isEmpty() && !bodies.contains(bare)) {
                bodies.add(bare);
            }
        }
    }
}
