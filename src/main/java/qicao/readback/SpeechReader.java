package qicao.readback;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.chinese.MarkerFamily;
import qicao.fillin.Key;
import qicao.genre.Role;
import qicao.planning.Roles;
import qicao.readback.FramePattern.Told;
import qicao.template.MeetingType;
import qicao.template.PatternCatalog;
import qicao.template.Slot;

/** Reads the words of a speech, paragraph by paragraph, and knows whose list is open. */
final class SpeechReader {
    private static final Pattern SECTION = Pattern.compile("[一二三四五六七八九十]{1,3}、(.+)");
    /** Parts that only make sense within others. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?:duty|background)\\..*|.*\\.(?:predicate|why|target|goal|cause|reason|shortfall|lesson|said|assent|ask|to|whom|by|list|for)");
    /** A wording with fewer characters of its own fits too much. */
    private static final int FEWEST = 4;

    /** So long the 题 of a wish is. */
    private static final int SHORT = 12;

    private static final Pattern AWARDED = Pattern.compile("被|荣获|获得");
    private static final Set<String> GUIDANCE = Set.of("background.first", "background.next", "background.point");
    private static final Pattern SOURCE =
            Pattern.compile(".*(?:会议?|大会|精神|讲话|意见|全会|措施|文件|通知|决定|方案|规划|要求|指示|批示|》|部署|电报|同志|调研时|省委|市委|县委|中央|国务院)");
    private static final Pattern WISH = Pattern.compile(
            "希望((?:各位|全体|广大|全[市县区校院体镇]|受表彰的?)?[^，。]{1,18}(?:科长|公司|同志们?|干部|党员|教师|老师|老专家|学员|代表|处室|单位|个人|集体|部门|青年|工作者|院士|企业|朋友们?|带头人|人员|职工|战士|队员|家长|同学们?|村民|居民|乡镇|学校|医院))(?=.{2})(.+)");

    private final Wordings wordings;
    private final Facts root;
    private final SlotFacts slots;
    private final ItemReader items;
    private final HeadingRoles headings;
    private final Set<String> sentences = new LinkedHashSet<>();

    /** Roles of the section at hand that were not told yet. */
    private final List<Role> expected = new ArrayList<>();

    private Optional<Role> role = Optional.empty();
    /** The item under a heading that further paragraphs belong to. */
    private Optional<Facts> open = Optional.empty();

    private Optional<MarkerFamily> openFamily = Optional.empty();
    private boolean inSections;
    /** Whether the section at hand has tasks under headings. */
    private boolean bracketed;

    private final MeetingType type;

    SpeechReader(Wordings wordings, Facts root, MeetingType type) {
        this.wordings = wordings;
        this.root = root;
        this.type = type;
        slots = new SlotFacts(root);
        items = new ItemReader(wordings);
        PatternCatalog catalogue = wordings.catalogue();
        headings = new HeadingRoles(catalogue);
        catalogue.parts().stream()
                .filter(part -> !WITHIN.matcher(part).matches())
                .forEach(sentences::add);
    }

    void read(List<String> paragraphs) {
        int end = closing(paragraphs);
        for (int i = 0; i < end; i++) {
            Matcher section = SECTION.matcher(paragraphs.get(i));
            if (section.matches() && section.group(1).indexOf('。') < 0) {
                List<String> below = new ArrayList<>();
                for (int j = i + 1;
                        j < end && !SECTION.matcher(paragraphs.get(j)).matches();
                        j++) {
                    below.add(paragraphs.get(j));
                }
                section(section.group(1), below);
                i += below.size();
            } else {
                paragraph(paragraphs.get(i));
            }
        }
        for (String paragraph : paragraphs.subList(end, paragraphs.size())) {
            close(paragraph);
        }
    }

    /** Where the closing begins: the last paragraphs, from one that calls the audience on. */
    private int closing(List<String> paragraphs) {
        String whom = root.text(Key.SALUTATION).orElse("同志们");
        for (int i = paragraphs.size() - 1; i >= Math.max(0, paragraphs.size() - 4); i--) {
            if (paragraphs.get(i).startsWith(whom + "，")) {
                return i;
            }
        }
        return paragraphs.size();
    }

    private void section(String heading, List<String> below) {
        inSections = true;
        open = Optional.empty();
        openFamily = Optional.empty();
        role = Optional.empty();
        expected.clear();
        bracketed = below.stream().anyMatch(text -> text.startsWith(MarkerFamily.BRACKETED.marker(1)));
        Optional<Role> lead =
                below.stream().limit(1).flatMap(first -> lead(first).stream()).findFirst();
        List<HeadingRoles.Heading> known = headings.of(heading);
        Optional<HeadingRoles.Heading> fitting = known.stream()
                .filter(one -> lead.isEmpty() || one.roles().contains(lead.get()))
                .findFirst()
                .or(() -> known.stream().findFirst());
        if (fitting.isPresent()) {
            expected.addAll(fitting.get().roles());
            fitting.get().bound().stream()
                    .filter(bound -> bound.slot() == Slot.TOPIC)
                    .forEach(bound -> root.group(Key.MEETING).text(Key.TOPIC, bound.text()));
        } else if (lead.isPresent()) {
            expected.add(lead.get());
            own(lead.get(), heading);
        } else if (below.stream().anyMatch(text -> text.startsWith(MarkerFamily.BRACKETED.marker(2)))) {
            expected.add(Role.TASKS);
            own(Role.TASKS, heading);
        } else {
            role = Optional.of(Role.TASKS);
            open = Optional.of(root.item(Key.TASKS).text(Key.HEADING, heading));
        }
        if (role.isEmpty()) {
            role = lead.or(() -> expected.stream().findFirst());
        }
        below.forEach(this::paragraph);
    }

    private void own(Role told, String heading) {
        for (Key key : Key.values()) {
            if (key.chinese().equals(told.label())) {
                root.group(Key.HEADINGS).text(key, heading);
                return;
            }
        }
    }

    private Optional<Role> lead(String paragraph) {
        return told(paragraph, 0)
                .flatMap(found -> found.frame().role())
                .filter(found -> Roles.key(found).isPresent() && found != Role.AFFIRM && found != Role.CLOSING);
    }

    private Optional<Told> told(String text, int from) {
        return wordings.at(sentences, text, from)
                .filter(found -> found.words() >= FEWEST
                        || found.frame().role().filter(Role.AFFIRM::equals).isPresent());
    }

    private void paragraph(String text) {
        Optional<Role> before = role;
        int at = 0;
        while (at < text.length()) {
            Optional<Told> told = told(text, at);
            if (told.isEmpty()) {
                break;
            }
            slots.put(told.get());
            told.get()
                    .frame()
                    .role()
                    .filter(found -> Roles.key(found).isPresent() && found != Role.AFFIRM)
                    .filter(found -> !told.get().frame().part().endsWith(".end"))
                    .ifPresent(found -> {
                        if (!Optional.of(found).equals(role)) {
                            open = Optional.empty();
                        }
                        role = Optional.of(found);
                    });
            at = told.get().end();
        }
        if (at == text.length()) {
            return;
        }
        String rest = text.substring(at);
        if (relay(rest) || honours(rest) || (at == 0 && guidance(rest))) {
            return;
        }
        boolean led = at > 0 && !role.equals(before);
        if (!led
                && at == 0
                && open.isEmpty()
                && Points.at(text).filter(points -> points.first() > 1).isEmpty()) {
            next();
        }
        rest(rest);
    }

    /** A list that no sentence of ours opens is that of the next role, if the one at hand has its list. */
    private void next() {
        if (role.isEmpty()
                ? !inSections
                : (!isList(list()) || root.items(list()).isEmpty())) {
            return;
        }
        role.ifPresent(expected::remove);
        int told = role.map(type.skeleton()::indexOf).orElse(-1);
        Optional<Role> following = expected.stream()
                .findFirst()
                .or(() -> type.skeleton().stream()
                        .skip(told + 1L)
                        .filter(one ->
                                Roles.key(one).filter(SpeechReader::isList).isPresent())
                        .filter(one -> root.items(Roles.key(one).orElseThrow()).isEmpty())
                        .filter(one -> inSections || one != Role.TASKS)
                        .findFirst());
        following.ifPresent(one -> role = Optional.of(one));
    }

    /** 刚才…: who spoke before; further sentences on who will. */
    private boolean relay(String text) {
        if (!text.startsWith("刚才，")) {
            return false;
        }
        List<String> all = ItemReader.sentences(text);
        String said = ItemReader.bare(all.get(0)).substring("刚才，".length());
        Matcher about = Pattern.compile("围绕(.{2,20}?)工作，(.+)").matcher(said);
        if (about.matches()) {
            root.group(Key.MEETING).text(Key.TOPIC, about.group(1));
            said = about.group(2);
        }
        slots.reports(said);
        for (String sentence : all.subList(1, all.size())) {
            told(sentence, 0).ifPresent(slots::put);
        }
        return true;
    }

    /** 根据…的决定，甲被评为乙；丙被授予丁。 */
    private boolean honours(String text) {
        Optional<Told> by = wordings.at(Set.of("honours.by"), text, 0);
        if (by.isEmpty() || !AWARDED.matcher(text).find()) {
            return false;
        }
        List<Told> found = new ArrayList<>();
        for (String clause : ItemReader.bare(text.substring(by.get().end())).split("；", -1)) {
            wordings.part("honours.list").stream()
                    .flatMap(pattern -> pattern.whole(clause).stream())
                    .findFirst()
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) {
            return false;
        }
        slots.put(by.get());
        found.forEach(slots::put);
        return true;
    }

    /** What higher levels demand: every sentence is one of ours. */
    private boolean guidance(String text) {
        List<Told> found = new ArrayList<>();
        for (String sentence : ItemReader.sentences(text)) {
            Optional<Told> told = wordings.at(GUIDANCE, sentence, 0)
                    .filter(one -> one.end() == sentence.length())
                    .filter(one -> one.filler(Slot.SOURCE)
                            .map(source -> SOURCE.matcher(source).matches())
                            .orElse(true));
            if (told.isEmpty()) {
                return false;
            }
            found.add(told.get());
        }
        if (found.stream().allMatch(one -> one.filler(Slot.SOURCE).isEmpty())) {
            return false;
        }
        found.forEach(slots::put);
        return true;
    }

    /** The list of the role at hand, or what belongs to the item that is open. */
    private void rest(String text) {
        Optional<Points> points = Points.at(text);
        if (points.isPresent()) {
            points(points.get());
            return;
        }
        int within = Points.within(text);
        if (open.isPresent()) {
            item(text, open.get());
            return;
        }
        if (within > 0) {
            flow(text.substring(0, within));
            points(Points.at(text.substring(within)).orElseThrow());
            return;
        }
        flow(text);
    }

    private Key list() {
        return role.flatMap(Roles::key).filter(key -> isList(key)).orElse(inSections ? Key.TASKS : Key.SITUATION);
    }

    private static boolean isList(Key key) {
        return switch (key) {
            case ACHIEVEMENTS,
                    PROBLEMS,
                    SITUATION,
                    TASKS,
                    REQUIREMENTS,
                    HOPES,
                    CASES,
                    RESPONSES,
                    PHASES,
                    TARGETS,
                    INDICATORS -> true;
            default -> false;
        };
    }

    private void points(Points points) {
        Key list = list();
        boolean headedParagraph = points.family().numbersHeadings();
        if (headedParagraph && points.texts().size() == 1) {
            String text = points.texts().get(0);
            int stop = text.indexOf('。');
            boolean measure = open.isPresent() && openFamily.isEmpty() && list == Key.TASKS;
            Facts item = measure ? open.get().item(Key.MEASURES) : root.item(list);
            if (!measure) {
                open = Optional.of(item);
                openFamily = Optional.of(points.family());
            }
            items.heading(stop < 0 ? text : text.substring(0, stop), measure ? Key.MEASURES : list, item);
            if (stop >= 0 && stop + 1 < text.length()) {
                below(text.substring(stop + 1), measure ? Key.MEASURES : list, item);
            }
            return;
        }
        boolean nested = open.isPresent() && list == Key.TASKS;
        Key key = nested ? Key.MEASURES : list;
        Facts owner = nested ? open.get() : root;
        List<String> texts = new ArrayList<>(points.texts());
        int last = texts.size() - 1;
        texts.set(last, withoutEnd(texts.get(last)));
        if (nested) {
            texts.set(last, items.above(texts.get(last), owner));
        }
        ItemReader.Heads headed = ItemReader.heads(texts, key);
        for (String text : texts) {
            Facts item = owner.item(key);
            if (key == Key.HOPES) {
                wish(text, headed, item);
            } else if (key == Key.TASKS) {
                run(text, headed, item);
            } else {
                items.point(text, key, headed, item);
            }
        }
    }

    /** A task in running text: 题, then why, target and measures as under a heading. */
    private void run(String text, ItemReader.Heads headed, Facts item) {
        int stop = text.indexOf('。');
        int comma = text.indexOf('，');
        if (headed != ItemReader.Heads.NONE && stop > 0 && stop < text.length() - 1 && (comma < 0 || stop < comma)) {
            item.text(Key.HEADING, text.substring(0, stop));
            items.task(text.substring(stop + 1), item);
        } else {
            items.point(text, Key.TASKS, headed, item);
        }
    }

    /** What stands behind the heading of an item in its paragraph. */
    private void below(String text, Key list, Facts item) {
        if (list == Key.TASKS) {
            item(text, item);
        } else {
            items.body(withoutEnd(text), list, item);
        }
    }

    private void item(String text, Facts item) {
        Optional<Points> all = Points.at(text);
        int within = all.isPresent() ? 0 : Points.within(text);
        if (within < 0) {
            items.task(text, item);
            return;
        }
        if (within > 0) {
            items.task(text.substring(0, within), item);
        }
        Points points = Points.at(text.substring(within)).orElseThrow();
        List<String> texts = new ArrayList<>(points.texts());
        int last = texts.size() - 1;
        texts.set(last, items.above(texts.get(last), item));
        ItemReader.Heads headed = ItemReader.heads(texts, Key.MEASURES);
        texts.forEach(one -> items.point(one, Key.MEASURES, headed, item.item(Key.MEASURES)));
    }

    /** Without sentences of ours that round a list off. */
    private String withoutEnd(String text) {
        List<String> all = ItemReader.sentences(text);
        int keep = all.size();
        while (keep > 1) {
            String sentence = all.get(keep - 1);
            Optional<Told> told = wordings.at(sentences, sentence, 0)
                    .filter(found -> found.end() == sentence.length() && found.words() > FEWEST);
            if (told.isEmpty()) {
                break;
            }
            slots.put(told.get());
            keep--;
        }
        return String.join("", all.subList(0, keep));
    }

    /** A list without numbers. */
    private void flow(String text) {
        String words = withoutEnd(text);
        Optional<Key> group =
                role.filter(one -> one == Role.PROJECT || one == Role.COURSE).flatMap(Roles::key);
        if (group.isPresent()) {
            root.group(group.get()).more(Key.BODY, ItemReader.bare(words));
            return;
        }
        if (role.filter(Role.SITES::equals).isPresent()) {
            sites(words);
            return;
        }
        // What stands before tasks under headings is none of them.
        Key list = list() == Key.TASKS && bracketed ? Key.SITUATION : list();
        if (role.isEmpty() && !inSections) {
            // Nobody says what it is: the comparison will put it where it stands.
            return;
        }
        if (list == Key.HOPES || words.startsWith("希望")) {
            wishes(words);
            return;
        }
        if (list == Key.TARGETS) {
            for (String clause : ItemReader.bare(words).split("；", -1)) {
                FigureReader.whole(clause, root.item(list));
            }
            return;
        }
        boolean series = list == Key.SITUATION
                && words.contains("；")
                && ItemReader.sentences(words).size() == 1;
        List<String> texts = series ? List.of(ItemReader.bare(words).split("；", -1)) : ItemReader.sentences(words);
        if (!series && pairs(texts)) {
            for (int i = 0; i < texts.size(); i += 2) {
                Facts item = root.item(list);
                items.heading(ItemReader.bare(texts.get(i)), list, item);
                items.body(texts.get(i + 1), list, item);
            }
            return;
        }
        ItemReader.Heads headed = ItemReader.heads(texts, list);
        Optional<Facts> last = Optional.empty();
        for (String one : texts) {
            int comma = one.indexOf('，');
            boolean headless = headed == ItemReader.Heads.CLAUSE
                    && last.isPresent()
                    && (comma < 0 || !ItemReader.isHead(one.substring(0, comma)));
            if (headless && list == Key.ACHIEVEMENTS) {
                // Behind what was achieved: an example of it.
                String example = ItemReader.bare(one);
                last.get().add(Key.EXAMPLES, example.startsWith("如") ? example.substring(1) : example);
            } else if (headless) {
                last.get().more(Key.BODY, "。" + ItemReader.bare(one));
            } else {
                last = Optional.of(root.item(list));
                items.point(one, list, headed, last.get());
            }
        }
    }

    /** 题。内容。题。内容。: every other sentence is short. */
    private static boolean pairs(List<String> sentences) {
        boolean pairs = sentences.size() % 2 == 0 && sentences.size() >= 4;
        for (int i = 0; pairs && i < sentences.size(); i += 2) {
            pairs = ItemReader.isHead(ItemReader.bare(sentences.get(i)));
        }
        return pairs;
    }

    /** 在⟨地点⟩，⟨内容⟩。 */
    private void sites(String text) {
        for (String sentence : ItemReader.sentences(text)) {
            root.items(Key.SITES).stream()
                    .filter(site -> site.text(Key.VENUE)
                            .filter(venue -> sentence.startsWith("在" + venue + "，"))
                            .isPresent())
                    .findFirst()
                    .ifPresent(site -> site.text(
                            Key.BODY,
                            ItemReader.bare(sentence.substring(
                                    site.text(Key.VENUE).orElseThrow().length() + 2))));
        }
    }

    /** 希望甲……。乙题。希望乙……。: wishes that follow each other. */
    private void wishes(String text) {
        String heading = "";
        Optional<Facts> last = Optional.empty();
        for (String sentence : ItemReader.sentences(text)) {
            String words = ItemReader.bare(sentence);
            if (words.startsWith("希望")) {
                Facts item = root.item(Key.HOPES).text(Key.HEADING, heading);
                wish(words, ItemReader.Heads.CLAUSE, item);
                last = Optional.of(item);
                heading = "";
            } else if (words.length() <= SHORT
                    && words.indexOf('，') < 0
                    && text.indexOf("希望", text.indexOf(sentence)) > 0) {
                heading = words;
            } else if (last.isPresent() && last.get().text(Key.BODY).isPresent()) {
                last.get().more(Key.BODY, "。" + words);
            } else if (last.isPresent()) {
                last.get().text(Key.BODY, words);
            } else {
                last = Optional.of(root.item(Key.HOPES).text(Key.BODY, words));
            }
        }
    }

    private void wish(String text, ItemReader.Heads headed, Facts item) {
        String words = ItemReader.bare(text);
        Matcher whom = WISH.matcher(words);
        if (whom.matches()) {
            item.text(Key.RECIPIENT, whom.group(1));
            words = whom.group(2);
        }
        int end = Math.max(words.indexOf('，'), 0);
        int stop = words.indexOf('。');
        end = stop > 0 && (stop < end || end == 0) ? stop : end;
        boolean titled = headed != ItemReader.Heads.NONE
                && item.text(Key.HEADING).isEmpty()
                && ItemReader.isHead(words.substring(0, end))
                && end <= SHORT;
        if (titled) {
            item.text(Key.HEADING, words.substring(0, end));
            words = words.substring(end + 1);
        } else if (whom.matches() && end == 0 && words.length() <= SHORT) {
            // Its sentences follow.
            item.text(Key.HEADING, words);
            return;
        }
        item.text(Key.BODY, words);
    }

    /** The last words. */
    private void close(String paragraph) {
        String whom = root.text(Key.SALUTATION).orElse("同志们");
        String text = paragraph.startsWith(whom + "，") ? paragraph.substring(whom.length() + 1) : paragraph;
        StringBuilder own = new StringBuilder();
        for (String sentence : ItemReader.sentences(text)) {
            Optional<Told> told = wordings.at(Set.of("closing.judge", "closing.call", "closing.thanks"), sentence, 0)
                    .filter(found -> found.end() == sentence.length() && found.words() > 2);
            if (told.isPresent()) {
                slots.put(told.get());
            } else {
                own.append(sentence);
            }
        }
        String body = own.toString();
        if (!body.isEmpty()) {
            Facts call = root.group(Key.CALL);
            Optional<Told> ending = java.util.stream.IntStream.range(0, body.length())
                    .filter(at -> body.charAt(at) == '，')
                    .mapToObj(at ->
                            wordings.at(Set.of("closing.for"), body, at).filter(found -> found.end() == body.length()))
                    .flatMap(Optional::stream)
                    .filter(found -> found.words() > 4)
                    .findFirst();
            ending.ifPresent(slots::put);
            String words = ending.isEmpty() ? body : body.substring(0, body.indexOf("，" + suffix(body, ending.get())));
            call.more(Key.BODY, ItemReader.bare(words));
        }
    }

    private static String suffix(String body, Told told) {
        int length = told.words()
                + told.bound().stream().mapToInt(bound -> bound.text().length()).sum();
        return body.substring(body.length() - length + 1);
    }
}
