package qicao.drafting;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import qicao.fillin.FillInReader;
import qicao.fillin.Reading;
import qicao.template.MeetingType;
import qicao.template.MeetingTypes;

/** Whether drafts with a folder's templates keep the laws. Arguments: the folder, how many random fill-ins. */
final class FolderDraftLaws {
    private FolderDraftLaws() {}

    public static void main(String[] arguments) {
        Drafter drafter = Drafter.in(Path.of(arguments[0]));
        MeetingTypes types = MeetingTypes.builtIn();
        List<MeetingType> all = types.all();
        int broken = 0;
        for (int seed = 0; seed < Integer.parseInt(arguments[1]); seed++) {
            String yaml = new RandomFillIns(seed).fillIn(all.get(seed % all.size()));
            Reading reading =
                    new FillInReader(types).read("seed-" + seed + ".yaml", yaml.getBytes(StandardCharsets.UTF_8));
            try {
                DraftLaws.check(
                        reading.fillIn().orElseThrow(),
                        drafter.draft(reading.fillIn().orElseThrow(), DraftingOptions.defaults()));
            } catch (AssertionError | RuntimeException e) {
                broken++;
                System.out.println("seed " + seed + ": " + e.getMessage());
            }
        }
        System.out.println(broken + " of " + arguments[1] + " break a law");
    }
}
