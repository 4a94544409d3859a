package qicao.drafting;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;

/** What the directives share: they build blocks, so they work only where the draft's own sink is written to. */
abstract class Directive implements TemplateDirectiveModel {
    final Discourse discourse;

    Directive(Discourse discourse) {
        this.discourse = discourse;
    }

    @Override
    public final void execute(
            Environment environment,
            @SuppressWarnings("rawtypes") Map parameters,
            @Nullable TemplateModel[] loopVariables,
            @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        @SuppressWarnings("unchecked")
        Map<String, TemplateModel> named = (Map<String, TemplateModel>) parameters;
        Call call = new Call(environment, named, loopVariables, body, discourse.templates);
        if (environment.getOut() != discourse.sink) {
            // Not a TemplateException: <#attempt> would swallow it, and the block with it.
            throw new DiagnosticException(Diagnostic.error("TPL-016", call.place()));
        }
        tell(call);
    }

    /** Does the directive's work. */
    abstract void tell(Call call) throws TemplateException, IOException;

    /** One use of a directive in a template. */
    @SuppressWarnings("ArrayRecordComponent") // FreeMarker's own array, which it reads.
    record Call(
            Environment environment,
            Map<String, TemplateModel> parameters,
            @Nullable TemplateModel[] loopVariables,
            @Nullable TemplateDirectiveBody body,
            Templates templates) {

        /** Renders what stands between the tags with values for the names that the tag gives to them; null is no value. */
        void renderBody(@Nullable TemplateModel... values) throws TemplateException, IOException {
            for (int i = 0; i < loopVariables.length; i++) {
                loopVariables[i] = i < values.length ? values[i] : null;
            }
            renderBody();
        }

        /** A parameter that must be there. */
        String text(String name) throws TemplateModelException {
            String text = text(name, "");
            if (text.isEmpty()) {
                throw new TemplateModelException("缺少参数 " + name);
            }
            return text;
        }

        String text(String name, String otherwise) throws TemplateModelException {
            TemplateModel value = parameters.get(name);
            if (value == null) {
                return otherwise;
            }
            if (!(value instanceof TemplateScalarModel scalar)) {
                throw new TemplateModelException("参数 " + name + " 应是文字");
            }
            return scalar.getAsString();
        }

        /**
         * A parameter that names a part of the catalogue; empty if it is not there.
         *
         * @throws DiagnosticException if nobody knows the part
         */
        String part(String name) throws TemplateModelException {
            String part = text(name, "");
            if (!part.isEmpty() && !templates.knows(part)) {
                throw new DiagnosticException(templates.misspelt(part, place()));
            }
            return part;
        }

        /** Renders what stands between the tags. */
        void renderBody() throws TemplateException, IOException {
            if (body != null) {
                body.render(environment.getOut());
            }
        }

        /** Where the directive stands. */
        Place place() {
            var place = environment.getCurrentDirectiveCallPlace();
            return templates.place(place.getTemplate().getSourceName(), place.getBeginLine(), place.getBeginColumn());
        }
    }
}
