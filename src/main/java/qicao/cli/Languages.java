package qicao.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import qicao.diagnostic.Language;

/**
 * Which language to speak: {@code --lang} decides, then the variable QICAO_LANG, then Chinese. It has to be known before
 * the arguments are read, because messages about wrong arguments are written in it too.
 */
final class Languages {
    static final String OPTION = "--lang";
    static final String VARIABLE = "QICAO_LANG";

    private Languages() {}

    static Language choose(String[] arguments, Map<String, String> environment) {
        return fromArguments(arguments)
                .or(() -> of(environment.getOrDefault(VARIABLE, "")))
                .orElse(Language.CHINESE);
    }

    /** The language of a tag like {@code zh}, {@code en} or {@code en_US.UTF-8}. */
    static Optional<Language> of(String tag) {
        String language = tag.toLowerCase(Locale.ROOT).split("[-_.]", 2)[0];
        return Arrays.stream(Language.values())
                .filter(known -> known.tag().equals(language))
                .findFirst();
    }

    private static Optional<Language> fromArguments(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(OPTION + "=")) {
                return of(arguments[i].substring(OPTION.length() + 1));
            }
            if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                return of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }
}
