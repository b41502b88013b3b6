package eu.most.uikit;

import eu.most.kernel.LanguageTag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every plain page is written with: texts, days and numbers in the reader's language, and what
 * its frame shows. The templates below {@code src/main/jte} get it as {@code page}.
 */
public final class PlainPage {

    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("z");

    private final Messages messages;
    private final LanguageTag language;
    private final Locale locale;
    private final boolean demonstration;
    private final List<LanguageLink> languages;
    private final @Nullable CsrfToken csrf;

    PlainPage(
            Messages messages,
            LanguageTag language,
            boolean demonstration,
            List<LanguageLink> languages,
            @Nullable CsrfToken csrf) {
        this.messages = messages;
        this.language = language;
        this.locale = language.locale();
        this.demonstration = demonstration;
        this.languages = languages;
        this.csrf = csrf;
    }

    /**
     * This page in another language.
     *
     * @param name of the language, in the language itself
     */
    public record LanguageLink(String tag, String name, String href, boolean isCurrent) {}

    public LanguageTag language() {
        return language;
    }

    /** Whether a ribbon says that nothing here is real. */
    public boolean isDemonstration() {
        return demonstration;
    }

    /** None on an error page: what failed has no other language. */
    public List<LanguageLink> languages() {
        return languages;
    }

    /** One text, its arguments by position. */
    public String text(String key, Object... arguments) {
        return messages.getTranslation(key, locale, arguments);
    }

    /** A day, such as {@code 21 November 2026}. */
    public String day(LocalDate day) {
        return Dates.day(day, locale);
    }

    /** A moment to the minute with the zone whose clocks show it. */
    public String moment(Instant at, ZoneId zone) {
        ZonedDateTime there = at.atZone(zone);
        return Dates.moment(at, zone, locale)
                + " "
                + ZONE.withLocale(Dates.written(locale)).format(there);
    }

    /**
     * The token without which a form is refused.
     *
     * @throws NullPointerException on a page whose address takes no form
     */
    public CsrfToken csrf() {
        return Objects.requireNonNull(csrf, "no form is taken at this address");
    }
}
