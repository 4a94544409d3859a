package qicao.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.genre.Role;
import qicao.template.FrameText;
import qicao.template.HeadingSet;
import qicao.template.PatternCatalog;
import qicao.template.Slot;

/** Which roles a heading of ours stands for. */
final class HeadingRoles {
    private final List<Known> known = new ArrayList<>();

    /** A heading of a set, read backwards. */
    private record Known(Pattern pattern, List<Slot> slots, List<Role> roles) {}

    /**
     * What a heading says.
     *
     * @param roles in order
     * @param bound what its slots hold
     */
    record Heading(List<Role> roles, List<FramePattern.Bound> bound) {}

    HeadingRoles(PatternCatalog catalogue) {
        for (HeadingSet set : catalogue.headings()) {
            set.texts().forEach((names, texts) -> texts.forEach(text -> add(names, text)));
        }
    }

    private void add(String names, FrameText text) {
        List<Role> roles = new ArrayList<>();
        for (String name : names.split("\\+", -1)) {
            Role.of(name).ifPresent(roles::add);
        }
        StringBuilder regex = new StringBuilder();
        List<Slot> slots = new ArrayList<>();
        text.read(literal -> regex.append(Pattern.quote(literal)), slot -> {
            regex.append('(').append(FramePattern.filler(slot)).append(')');
            slots.add(slot);
        });
        known.add(new Known(Pattern.compile(regex.toString()), List.copyOf(slots), List.copyOf(roles)));
    }

    /** All that it can stand for, the likeliest first; empty if it is none of ours. */
    List<Heading> of(String heading) {
        List<Heading> found = new ArrayList<>();
        for (Known one : known) {
            Matcher matcher = one.pattern().matcher(heading);
            if (matcher.matches()) {
                List<FramePattern.Bound> bound = new ArrayList<>();
                for (int i = 0; i < one.slots().size(); i++) {
                    bound.add(new FramePattern.Bound(one.slots().get(i), matcher.group(i + 1)));
                }
                found.add(new Heading(one.roles(), bound));
            }
        }
        return found;
    }
}
