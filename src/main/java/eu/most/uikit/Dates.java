package eu.most.uikit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Days and moments as the reader's language writes them. A day and its month stay on one line
 * (U+00A0); the year may begin the next. For people: what programs read is written as ISO 8601.
 */
public final class Dates {

    private static final Map<Locale, DateTimeFormatter> DAYS = new ConcurrentHashMap<>();
    private static final Map<Locale, DateTimeFormatter> SHORT_MOMENTS = new ConcurrentHashMap<>();

    /** The JDK knows the nominative only. */
    private static final List<String> SLOVENE_MONTHS =
            List.of(
                    "januarja",
                    "februarja",
                    "marca",
                    "aprila",
                    "maja",
                    "junija",
                    "julija",
                    "avgusta",
                    "septembra",
                    "oktobra",
                    "novembra",
                    "decembra");

    private Dates() {}

    /** A day, such as {@code 21 November 2026}. */
    public static String day(LocalDate day, Locale reader) {
        return days(reader).format(day);
    }

    /** A moment to the minute, as the clocks in {@code zone} show it. */
    public static String moment(Instant moment, ZoneId zone, Locale reader) {
        return new DateTimeFormatterBuilder()
                .append(days(reader))
                .appendLiteral(", ")
                .appendLocalized(null, FormatStyle.SHORT)
                .toFormatter(written(reader))
                .withZone(zone)
                .format(moment);
    }

    /** The same with a short month, as many stand below each other. */
    static String shortMoment(Instant moment, ZoneId zone, Locale reader) {
        return SHORT_MOMENTS
                .computeIfAbsent(
                        reader, locale -> together(FormatStyle.MEDIUM, FormatStyle.SHORT, locale))
                .format(moment.atZone(zone));
    }

    /** English without a country is written as in Europe: day before month. */
    static Locale written(Locale reader) {
        return reader.equals(Locale.ENGLISH) ? Locale.UK : reader;
    }

    private static DateTimeFormatter days(Locale reader) {
        return DAYS.computeIfAbsent(
                reader,
                locale ->
                        locale.getLanguage().equals("sl")
                                ? slovene(locale)
                                : together(FormatStyle.LONG, null, locale));
    }

    private static DateTimeFormatter together(
            FormatStyle date, @Nullable FormatStyle time, Locale reader) {
        Locale locale = written(reader);
        String pattern =
                DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        date, time, IsoChronology.INSTANCE, locale);
        return DateTimeFormatter.ofPattern(pattern.replaceFirst("(d\\.?) M", "$1\u00a0M"), locale);
    }

    private static DateTimeFormatter slovene(Locale locale) {
        Map<Long, String> months = new HashMap<>();
        SLOVENE_MONTHS.forEach(month -> months.put(months.size() + 1L, month));
        return new DateTimeFormatterBuilder()
                .appendPattern("d.\u00a0")
                .appendText(ChronoField.MONTH_OF_YEAR, months)
                .appendPattern(" uuuu")
                .toFormatter(locale);
    }
}
