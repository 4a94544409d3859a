package qicao.drafting;

import freemarker.cache.TemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.template.TemplateLibrary;

/**
 * FreeMarker, set up so that templates of other people can do no harm: no classes, no {@code ?api}, no files but the
 * library's, bounded output, time and recursion. Faults come out as findings at the template's line.
 */
final class Templates {
    /** The manual's advice: the newest version that was known when the templates were written. */
    private static final Version BEHAVIOUR = Configuration.VERSION_2_3_35;

    private final Configuration configuration = new Configuration(BEHAVIOUR);
    private final TemplateLibrary library;
    private final Vocabulary vocabulary;
    private final Map<String, String> descriptions = new ConcurrentHashMap<>();
    private final Optional<Guard> guard;

    /**
     * @param sections the names of the section files
     */
    Templates(TemplateLibrary library, Collection<String> sections) {
        this.library = library;
        vocabulary = new Vocabulary(library, sections);
        configuration.setTemplateLoader(new LibraryLoader(library, vocabulary));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.CHINA);
        configuration.setNumberFormat("0");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setObjectWrapper(NoWrapper.INSTANCE);
        configuration.setOutputFormat(DraftFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.addAutoInclude(Vocabulary.NAME);
        guard = library.isShipped() ? Optional.empty() : Optional.of(new Guard(configuration, library));
    }

    /**
     * Renders a template into the telling's sink.
     *
     * @throws DiagnosticException if a template is wrong (TPL-NNN)
     */
    void render(String name, Telling telling) {
        try {
            Template template = configuration.getTemplate(name);
            if (guard.isPresent()) {
                guard.get().run(() -> template.process(new SpeechModel(telling), telling.sink));
            } else {
                template.process(new SpeechModel(telling), telling.sink);
            }
        } catch (InvalidReferenceException e) {
            throw problem("TPL-005", place(e), String.valueOf(e.getBlamedExpressionString()));
        } catch (TemplateException e) {
            throw ofLoading(e, place(e)).orElseGet(() -> problem("TPL-006", place(e), reason(e)));
        } catch (TextOutsideBlockException e) {
            throw problem("TPL-007", Place.of(library.describe(name)), e.words(), e.after());
        } catch (Limits.TooMuchOutputException e) {
            throw problem("TPL-008", Place.of(library.describe(name)), Limits.OUTPUT);
        } catch (StackOverflowError e) {
            throw problem("TPL-009", Place.of(library.describe(name)));
        } catch (IOException e) {
            Place whole = Place.of(library.describe(name));
            throw ofLoading(e, whole).orElseGet(() -> problem("TPL-006", whole, String.valueOf(e.getMessage())));
        } catch (Guard.TimeUpException e) {
            throw problem("TPL-011", Place.of(library.describe(name)), Limits.SECONDS);
        }
    }

    /** A template that could not be loaded; FreeMarker wraps it once for each include on the way. */
    private Optional<DiagnosticException> ofLoading(Throwable fault, Place here) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException syntax) {
                Place place = place(syntax.getTemplateName(), syntax.getLineNumber(), syntax.getColumnNumber());
                return Optional.of(problem("TPL-003", place, syntax.getEditorMessage()));
            }
            if (cause instanceof TemplateNotFoundException missing) {
                return Optional.of(problem("TPL-004", here, missing.getTemplateName()));
            }
        }
        return Optional.empty();
    }

    private Place place(TemplateException e) {
        return e.getLineNumber() == null
                ? Place.of(String.valueOf(e.getTemplateSourceName()))
                : place(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber());
    }

    /** A place in a template as FreeMarker names it, as the user knows it. */
    Place place(@Nullable String name, int line, int column) {
        if (Vocabulary.NAME.equals(name)) {
            return vocabulary.place(line, Math.max(column, 0));
        }
        String source = name == null ? "?" : descriptions.computeIfAbsent(name, library::describe);
        return line < 1 ? Place.of(source) : new Place(source, line, Math.max(column, 0));
    }

    /** FreeMarker's own words without its stack and tips, which speak of Java. */
    private static String reason(TemplateException e) {
        Throwable cause = e.getCause();
        String message =
                cause != null && cause.getMessage() != null ? cause.getMessage() : e.getMessageWithoutStackTop();
        int end = message.indexOf("\n\n");
        return (end < 0 ? message : message.substring(0, end))
                .replace('\n', ' ')
                .strip();
    }

    private static DiagnosticException problem(String code, Place place, Object... arguments) {
        return new DiagnosticException(List.of(Diagnostic.error(code, place, arguments)));
    }

    /** Gives FreeMarker the library's files. */
    private record LibraryLoader(TemplateLibrary library, Vocabulary vocabulary) implements TemplateLoader {
        @Override
        public @Nullable Object findTemplateSource(String name) {
            return name.equals(Vocabulary.NAME)
                    ? vocabulary.source()
                    : library.find(name).orElse(null);
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
