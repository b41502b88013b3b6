package eu.most.uikit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Days and moments as the reader's language writes them. */
public final class Dates {

    private static final Map<Locale, DateTimeFormatter> DAYS = new ConcurrentHashMap<>();

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
                                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .withLocale(written(locale)));
    }

    private static DateTimeFormatter slovene(Locale locale) {
        Map<Long, String> months = new HashMap<>();
        SLOVENE_MONTHS.forEach(month -> months.put(months.size() + 1L, month));
        return new DateTimeFormatterBuilder()
                .appendPattern("d. ")
                .appendText(ChronoField.MONTH_OF_YEAR, months)
                .appendPattern(" uuuu")
                .toFormatter(locale);
    }
}
