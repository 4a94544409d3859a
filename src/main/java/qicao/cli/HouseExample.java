package qicao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qicao.drafting.Choice;
import qicao.drafting.Drafter;
import qicao.drafting.DraftingOptions;
import qicao.fillin.FillIn;
import qicao.fillin.FillInReader;
import qicao.template.MeetingTypes;

/** One draft of made-up facts with the shipped templates and with a house's: what it says otherwise. */
final class HouseExample {
    private static final String FILE = "house-example.yaml";

    private HouseExample() {}

    /** A sentence before and after. */
    record Change(String before, String after) {}

    /** The sentences that the house's templates say otherwise, in the order of the draft. */
    static List<Change> changes(Path folder) {
        Map<String, String> before = new HashMap<>();
        points(Drafter.prepared()).forEach(choice -> before.put(choice.point().toString(), text(choice)));
        List<Change> changes = new ArrayList<>();
        for (Choice choice : points(Drafter.in(folder))) {
            String after = text(choice);
            Optional<String> same =
                    Optional.ofNullable(before.get(choice.point().toString()));
            if (same.isPresent() && !same.get().equals(after)) {
                changes.add(new Change(same.get(), after));
            }
        }
        return changes;
    }

    private static List<Choice> points(Drafter drafter) {
        return drafter.draft(fillIn(), DraftingOptions.defaults().withPoints()).points();
    }

    private static FillIn fillIn() {
        try (InputStream in = HouseExample.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE);
            }
            return new FillInReader(MeetingTypes.builtIn())
                    .read(FILE, in.readAllBytes())
                    .fillIn()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static String text(Choice choice) {
        return choice.alternatives().stream()
                .filter(one -> one.frame().equals(choice.frame()))
                .findFirst()
                .map(one -> one.text().replace("\n", " ／ "))
                .orElse("");
    }
}
