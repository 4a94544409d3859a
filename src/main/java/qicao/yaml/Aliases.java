package qicao.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;

/** What an alias ({@code *a}) and what it names ({@code &a}) forbid: an edit there would change two places. */
final class Aliases implements YamlEdit.Visitor<Aliases.Touched> {
    private final SourceTree tree;
    private final Map<String, SourceNode> aliases = new HashMap<>();

    Aliases(SourceTree tree) {
        this.tree = tree;
        tree.all().stream()
                .filter(node -> node.kind() == SourceNode.Kind.ALIAS)
                .forEach(alias -> aliases.putIfAbsent(alias.name().orElseThrow(), alias));
    }

    /**
     * What an edit changes.
     *
     * @param way the way to it; all on the way are changed inside
     * @param mayEndInAlias whether its end is replaced as a whole, so that it may be an alias itself
     * @param target the way to what the edit is about
     */
    record Touched(List<Integer> way, boolean mayEndInAlias, List<Integer> target) {}

    /**
     * Refuses what would change two places.
     *
     * @throws DiagnosticException if it would (YAML-029, YAML-030)
     */
    void refuse(YamlEdit edit) {
        Touched touched = edit.accept(this);
        SourceNode node = tree.root();
        for (int i = 0; i <= touched.way().size(); i++) {
            boolean isEnd = i == touched.way().size();
            if (node.kind() == SourceNode.Kind.ALIAS && !(isEnd && touched.mayEndInAlias())) {
                throw new DiagnosticException(Diagnostic.error(
                        "YAML-029",
                        tree.lines().placeAt(node.from()),
                        node.name().orElseThrow()));
            }
            named(node).ifPresent(why -> {
                throw new DiagnosticException(why);
            });
            node = isEnd ? node : node.values().get(touched.way().get(i));
        }
    }

    /** Why an edit cannot be made that changes one place only: something is named in what it is about, or it is just not possible. */
    Diagnostic reason(YamlEdit edit) {
        SourceNode target = tree.root();
        for (int index : edit.accept(this).target()) {
            target = target.values().get(index);
        }
        return SourceTree.all(target).stream()
                .flatMap(node -> named(node).stream())
                .findFirst()
                .orElse(Diagnostic.error("YAML-031", tree.lines().placeAt(target.from())));
    }

    /** Whether an alias names a node. */
    private Optional<Diagnostic> named(SourceNode node) {
        return node.name()
                .filter(name -> node.kind() != SourceNode.Kind.ALIAS)
                .flatMap(name -> Optional.ofNullable(aliases.get(name)))
                .map(alias -> Diagnostic.error(
                        "YAML-030",
                        tree.lines().placeAt(node.from()),
                        node.name().orElseThrow(),
                        tree.lines().placeAt(alias.from()).line()));
    }

    @Override
    public Touched replace(YamlEdit.Replace edit) {
        return new Touched(edit.at(), true, edit.at());
    }

    @Override
    public Touched insertItem(YamlEdit.InsertItem edit) {
        return new Touched(edit.list(), false, edit.list());
    }

    @Override
    public Touched insertKey(YamlEdit.InsertKey edit) {
        return new Touched(edit.map(), false, edit.map());
    }

    @Override
    public Touched remove(YamlEdit.Remove edit) {
        return new Touched(edit.at().subList(0, edit.at().size() - 1), false, edit.at());
    }

    @Override
    public Touched move(YamlEdit.Move edit) {
        return new Touched(edit.list(), false, edit.list());
    }

    @Override
    public Touched enlist(YamlEdit.Enlist edit) {
        return new Touched(edit.at(), true, edit.at());
    }
}
