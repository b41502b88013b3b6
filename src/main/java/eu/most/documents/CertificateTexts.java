package eu.most.documents;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import eu.most.kernel.LanguageTag;
import eu.most.uikit.Dates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fixed words of the sheet in one language, with its way to write dates and numbers. */
public final class CertificateTexts {

    private static final Map<LanguageTag, CertificateTexts> ALL =
            List.of("en", "cs", "sl", "de").stream()
                    .map(LanguageTag::new)
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Function.identity(), CertificateTexts::new));

    private final LanguageTag language;
    private final Properties texts = new Properties();
    private final MessageFormat hours;
    private final ReentrantLock hoursInUse = new ReentrantLock();

    private CertificateTexts(LanguageTag language) {
        this.language = language;
        byte[] file = Resources.bytes("/i18n/certificatesheet_" + language + ".properties");
        try {
            texts.load(
                    new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        hours = new MessageFormat(text("hours.value"), ULocale.forLocale(language.locale()));
    }

    /** The texts in this language, or in English where we have none. */
    public static CertificateTexts in(LanguageTag language) {
        CertificateTexts exact = ALL.get(LanguageTag.of(language.locale()));
        return exact == null ? english() : exact;
    }

    private static CertificateTexts english() {
        return Objects.requireNonNull(ALL.get(LanguageTag.ENGLISH));
    }

    /** The languages that we have texts in. */
    static Set<LanguageTag> languages() {
        return ALL.keySet();
    }

    public LanguageTag language() {
        return language;
    }

    /**
     * One text.
     *
     * @param key without the bundle's name, such as {@code title}
     */
    public String text(String key) {
        String text = texts.getProperty("certificatesheet." + key);
        if (text == null) {
            throw new IllegalStateException("no text " + key + " in " + language);
        }
        return text;
    }

    /** One text with one argument in the place of <code>{argument}</code>. */
    public String text(String key, String argument, String value) {
        return text(key).replace("{" + argument + "}", value);
    }

    /** A day in full: 21 November 2026. */
    String date(LocalDate day) {
        return Dates.day(day, language.locale());
    }

    /** A number of hours with the word in its right form. */
    String hours(BigDecimal number) {
        hoursInUse.lock();
        try {
            return hours.format(Map.of("hours", number));
        } finally {
            hoursInUse.unlock();
        }
    }
}
