package qicao.template;

import freemarker.core.ParseException;
import freemarker.core.TemplateElement;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.swing.tree.TreeNode;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;

/**
 * What FreeMarker found in a template: a tree of text, comments, calls and interpolations with the words that stand for them in
 * the file. Nothing is executed.
 *
 * @param source the stretch of the file, with line breaks as {@code \n}; of a call with its end tag
 * @param place its first character
 * @param description FreeMarker's own, in which expressions are written out
 */
record TemplateNode(Kind kind, String source, Place place, String description, List<TemplateNode> children) {
    /** What a node is. */
    enum Kind {
        TEXT,
        COMMENT,
        /** {@code <@part …>}. */
        CALL,
        /** {@code ${…}}. */
        INTERPOLATION,
        /** Everything else: {@code <#if>}, {@code <#list>} … */
        OTHER
    }

    /** The settings that decide how a template is read are the defaults; a tab is one column and blanks stay as they are. */
    private static final Configuration READING = reading();

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String HEADER = "<#ftl";

    TemplateNode {
        children = List.copyOf(children);
    }

    private static Configuration reading() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTabSize(1);
        configuration.setWhitespaceStripping(false);
        return configuration;
    }

    /**
     * What stands in a template file, in order.
     *
     * @throws DiagnosticException if FreeMarker cannot read it (TPL-003)
     */
    static List<TemplateNode> read(TemplateLibrary.Source source) {
        String text = text(source);
        try {
            Template template = new Template(source.name(), new StringReader(text), READING);
            Reading reading = new Reading(source.name(), text, lines(text));
            List<TemplateNode> nodes = new ArrayList<>();
            // The only thing that FreeMarker leaves no trace of.
            if (text.stripLeading().startsWith(HEADER)) {
                nodes.add(reading.header());
            }
            nodes.addAll(reading.roots(template));
            return nodes;
        } catch (ParseException wrong) {
            Place place =
                    new Place(source.name(), Math.max(wrong.getLineNumber(), 1), Math.max(wrong.getColumnNumber(), 0));
            String reason =
                    SPACES.matcher(wrong.getEditorMessage()).replaceAll(" ").strip();
            throw new DiagnosticException(Diagnostic.error("TPL-003", place, reason));
        } catch (StackOverflowError tooDeep) {
            throw new DiagnosticException(Diagnostic.error("TPL-009", Place.of(source.name())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(TemplateLibrary.Source source) {
        String text = new String(source.content(), StandardCharsets.UTF_8);
        return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    /** Where each line begins. */
    private static List<Integer> lines(String text) {
        List<Integer> lines = new ArrayList<>(List.of(0));
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines.add(at + 1);
        }
        return lines;
    }

    /** The place of a character of the source. */
    Place at(int offset) {
        String before = source.substring(0, offset);
        int breaks = (int) before.chars().filter(c -> c == '\n').count();
        return breaks == 0
                ? new Place(place.source(), place.line(), place.column() + offset)
                : new Place(place.source(), place.line() + breaks, offset - before.lastIndexOf('\n'));
    }

    /** Turns FreeMarker's tree into ours. */
    private record Reading(String name, String text, List<Integer> lines) {
        TemplateNode header() {
            int begin = text.indexOf(HEADER);
            int end = Math.max(text.indexOf('>', begin), begin) + 1;
            int line = (int)
                    text.substring(0, begin).chars().filter(c -> c == '\n').count();
            Place place = new Place(name, line + 1, begin - lines.get(line) + 1);
            return new TemplateNode(Kind.OTHER, text.substring(begin, end), place, HEADER, List.of());
        }

        /** FreeMarker calls its tree an internal matter; our own tests tell if a new version has another. */
        @SuppressWarnings("deprecation")
        List<TemplateNode> roots(Template template) {
            TemplateElement root = template.getRootTreeNode();
            if (root.getBeginLine() < 1) {
                // An empty text stands nowhere.
                return List.of();
            }
            return root.getDescription().equals("root") ? children(root) : List.of(node(root));
        }

        private List<TemplateNode> children(TreeNode parent) {
            List<TemplateNode> nodes = new ArrayList<>();
            for (int index = 0; index < parent.getChildCount(); index++) {
                nodes.add(node(parent.getChildAt(index)));
            }
            return nodes;
        }

        @SuppressWarnings("deprecation")
        private TemplateNode node(TreeNode node) {
            var element = (TemplateElement) node;
            int begin = lines.get(element.getBeginLine() - 1) + element.getBeginColumn() - 1;
            int end = lines.get(element.getEndLine() - 1) + element.getEndColumn();
            String description = element.getDescription();
            return new TemplateNode(
                    kind(description),
                    text.substring(begin, Math.min(end, text.length())),
                    new Place(name, element.getBeginLine(), element.getBeginColumn()),
                    description,
                    children(element));
        }

        private static Kind kind(String description) {
            if (description.startsWith("text \"")) {
                return Kind.TEXT;
            }
            if (description.startsWith("comment \"")) {
                return Kind.COMMENT;
            }
            if (description.startsWith("@")) {
                return Kind.CALL;
            }
            return description.startsWith("${") ? Kind.INTERPOLATION : Kind.OTHER;
        }
    }
}
