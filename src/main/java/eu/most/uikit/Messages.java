package eu.most.uikit;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import eu.most.kernel.LanguageTag;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/**
 * Every text of the user interface, for Vaadin views, plain pages and mail alike. A text is an ICU
 * message pattern: {@code {count, plural, one{# den} few{# dny} other{# dní}}}. Arguments go by
 * name in one map, {@code getTranslation(key, Map.of("count", 3))}, or by position. A {@link
 * LocalDate} may be formatted with {@code {day, date, long}}.
 *
 * <p>A text that a language lacks is taken from English.
 *
 * @see <a href="https://unicode-org.github.io/icu/userguide/format_parse/messages/">ICU: formatting
 *     messages</a>
 */
@Component("messageSource")
public class Messages implements MessageSource, I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);

    private final List<LanguageTag> languages;
    private final Map<LanguageTag, Map<String, Text>> texts;

    /** Reads the bundles on the class path. */
    public Messages() {
        this(TextBundles.onTheClassPath());
    }

    Messages(TextBundles bundles) {
        this.texts =
                bundles.texts().entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey,
                                        bundle -> of(bundle.getValue(), bundle.getKey())));
        this.languages =
                Stream.concat(
                                Stream.of(LanguageTag.ENGLISH),
                                bundles.texts().keySet().stream()
                                        .filter(language -> !language.equals(LanguageTag.ENGLISH)))
                        .toList();
    }

    private static Map<String, Text> of(Map<String, String> patterns, LanguageTag language) {
        Locale locale = language.locale();
        return patterns.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, text -> new Text(text.getValue(), locale)));
    }

    /** The languages there are texts in, English first, the others by tag. */
    public List<LanguageTag> languages() {
        return languages;
    }

    /** The first of these languages that there are texts in; else English. */
    public LanguageTag bestOf(List<Locale> wanted) {
        for (Locale locale : wanted) {
            for (LanguageTag known : languages) {
                if (known.value().equals(locale.getLanguage())) {
                    return known;
                }
            }
        }
        return LanguageTag.ENGLISH;
    }

    /** The text with its arguments by name; the key between exclamation marks if there is none. */
    public String text(String key, LanguageTag language, Map<String, ?> arguments) {
        return find(key, language).map(text -> text.with(arguments)).orElseGet(() -> missing(key));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return languages().stream().map(LanguageTag::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return find(key, bestOf(List.of(locale)))
                .map(text -> text.with(arguments))
                .orElseGet(() -> missing(key));
    }

    @Override
    public @Nullable String getMessage(
            String code,
            Object @Nullable [] arguments,
            @Nullable String defaultMessage,
            @Nullable Locale locale) {
        return find(code, bestOf(locale == null ? List.of() : List.of(locale)))
                .map(text -> text.with(arguments == null ? new Object[0] : arguments))
                .orElse(defaultMessage);
    }

    @Override
    public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        String message = getMessage(code, arguments, null, locale);
        if (message == null) {
            throw new NoSuchMessageException(code);
        }
        return message;
    }

    @Override
    public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
        String[] codes = resolvable.getCodes();
        for (String code : codes == null ? new String[0] : codes) {
            String message = getMessage(code, resolvable.getArguments(), null, locale);
            if (message != null) {
                return message;
            }
        }
        String message = resolvable.getDefaultMessage();
        if (message == null) {
            throw new NoSuchMessageException(String.valueOf(resolvable));
        }
        return message;
    }

    private Optional<Text> find(String key, LanguageTag language) {
        return exactly(key, language).or(() -> exactly(key, LanguageTag.ENGLISH));
    }

    private Optional<Text> exactly(String key, LanguageTag language) {
        return Optional.ofNullable(texts.getOrDefault(language, Map.of()).get(key));
    }

    private static String missing(String key) {
        LOG.warn("no text for the key {}", key);
        return "!" + key + "!";
    }

    /** A pattern, parsed when it is first needed: most of a server's texts never are. */
    private static final class Text {

        private final String pattern;
        private final Locale locale;
        private final boolean isPlain;
        private @Nullable MessageFormat format;

        Text(String pattern, Locale locale) {
            this.pattern = pattern;
            this.locale = locale;
            this.isPlain = TextBundles.isPlain(pattern);
        }

        String with(Object... arguments) {
            if (arguments.length == 1 && arguments[0] instanceof Map<?, ?> named) {
                return with(named);
            }
            Map<String, Object> byPosition = new HashMap<>();
            for (int i = 0; i < arguments.length; i++) {
                byPosition.put(String.valueOf(i), arguments[i]);
            }
            return with(byPosition);
        }

        String with(Map<?, ?> arguments) {
            if (isPlain) {
                return pattern;
            }
            Map<String, @Nullable Object> formattable = new HashMap<>();
            arguments.forEach(
                    (name, value) -> formattable.put(String.valueOf(name), formattable(value)));
            return formatted(formattable);
        }

        /** One thread at a time: MessageFormat is not safe for more. */
        private synchronized String formatted(Map<String, @Nullable Object> arguments) {
            if (format == null) {
                format = new MessageFormat(pattern, locale);
            }
            return format.format(arguments);
        }

        private static @Nullable Object formattable(@Nullable Object value) {
            // In the zone in which MessageFormat formats it again.
            return value instanceof LocalDate day
                    ? Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant())
                    : value;
        }
    }
}
