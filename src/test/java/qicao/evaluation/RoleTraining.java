package qicao.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import qicao.corpus.Speech;
import qicao.outline.Outline;
import qicao.outline.Outliner;

/** Learns the shipped role model from the labelled speeches and writes it to the resources. */
public final class RoleTraining {
    private RoleTraining() {}

    /** Writes {@code role-model.tsv}; the argument is another target. */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args.length > 0 ? args[0] : "src/main/resources/qicao/outline/role-model.tsv");
        Outliner prior = new Outliner(OutlineEvaluation.trainer().learn(List.of()));
        List<Outline> labelled = new ArrayList<>();
        List<Speech> speeches = Texts.of("seeds");
        for (Gold gold : Gold.read()) {
            if (gold.kind().equals("speech")) {
                Texts.labelled(speeches, gold)
                        .map(speech -> OutlineEvaluation.withGoldRoles(prior.outline(speech), gold))
                        .ifPresent(labelled::add);
            }
        }
        Files.write(target, OutlineEvaluation.trainer().learn(labelled).lines());
        System.out.println("learned from " + labelled.size() + " speeches: " + target);
    }
}
