package qicao.drafting;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.template.Catalogue;
import qicao.template.TemplateLibrary;

/**
 * FreeMarker, set up so that templates of other people can do no harm: no classes, no {@code ?api}, no files but the
 * library's, bounded output, time and recursion. Faults come out as findings at the template's line.
 */
final class Templates {
    /** The manual's advice: the newest version that was known when the templates were written. */
    private static final Version BEHAVIOUR = Configuration.VERSION_2_3_35;

    /** What every type's template may call: the macros for the parts of a speech, which each draft includes. */
    static final String PARTS = "parts.ftl";

    private final Configuration configuration = new Configuration(BEHAVIOUR);
    private final TemplateLibrary library;
    private final Catalogue catalogue;
    private final Map<String, String> descriptions = new ConcurrentHashMap<>();
    private final Faults faults;
    private final Optional<Guard> guard;

    Templates(TemplateLibrary library, Catalogue catalogue, Limits limits) {
        this.library = library;
        this.catalogue = catalogue;
        faults = new Faults(this::place, limits);
        configuration.setTemplateLoader(new LibraryLoader(library));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.CHINA);
        configuration.setNumberFormat("0");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setAttemptExceptionReporter((expected, environment) -> {});
        configuration.setWrapUncheckedExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setObjectWrapper(NoWrapper.INSTANCE);
        configuration.setOutputFormat(DraftFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.addAutoInclude(PARTS);
        guard = library.isShipped() ? Optional.empty() : Optional.of(new Guard(configuration, library, limits.time()));
    }

    /** Whether a part may be said. */
    boolean knows(String part) {
        return catalogue.parts().contains(part);
    }

    /** What is wrong with saying a part that nobody knows. */
    Diagnostic misspelt(String part, Place place) {
        return catalogue.misspelt(part, place);
    }

    /** Parses what all templates include. */
    void prepare() {
        try {
            configuration.getTemplate(PARTS);
        } catch (IOException impossible) {
            // They lie in memory, and drafts of the shipped ones are tested.
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Renders a template into the discourse's sink.
     *
     * @throws DiagnosticException if a template is wrong (TPL-NNN)
     */
    void render(String name, Discourse discourse) {
        try {
            Template template = configuration.getTemplate(name);
            if (guard.isPresent()) {
                guard.get().run(() -> template.process(new SpeechModel(discourse), discourse.sink));
            } else {
                template.process(new SpeechModel(discourse), discourse.sink);
            }
        } catch (TemplateException | IOException wrong) {
            throw faults.of(wrong, name).orElseThrow(() -> new IllegalStateException(wrong));
        } catch (RuntimeException refused) {
            throw faults.of(refused, name).orElseThrow(() -> refused);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            throw faults.of(exhausted, name).orElseThrow(() -> exhausted);
        }
    }

    /** The first fault of each template in the library's folders that does not parse. */
    List<Diagnostic> syntaxFaults() {
        List<Diagnostic> found = new ArrayList<>();
        for (String name : library.templates()) {
            try {
                configuration.getTemplate(name);
            } catch (IOException | DiagnosticException | StackOverflowError unusable) {
                found.addAll(faults.of(unusable, name)
                        .orElseThrow(() -> new IllegalStateException(unusable))
                        .diagnostics());
            }
        }
        return found;
    }

    /** A place in a template as FreeMarker names it, as the user knows it. */
    Place place(String name, int line, int column) {
        String source = descriptions.computeIfAbsent(name, library::describe);
        return line < 1 ? Place.of(source) : new Place(source, line, Math.max(column, 0));
    }

    /** Gives FreeMarker the library's files. */
    private record LibraryLoader(TemplateLibrary library) implements TemplateLoader {
        @Override
        public @Nullable Object findTemplateSource(String name) {
            return library.find(name).orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            byte[] content = ((TemplateLibrary.Source) source).content();
            return new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8);
        }

        @Override
        public void closeTemplateSource(Object source) {
            // The content is in memory.
        }
    }
}
