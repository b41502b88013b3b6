package eu.most.uikit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and moments as the reader's language writes them. */
public final class Dates {

    private Dates() {}

    /** A day, such as {@code 21 November 2026}. */
    public static String day(LocalDate day, Locale reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(written(reader))
                .format(day);
    }

    /** A moment to the minute, as the clocks in {@code zone} show it. */
    public static String moment(Instant moment, ZoneId zone, Locale reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(written(reader))
                .withZone(zone)
                .format(moment);
    }

    /** English without a country is written as in Europe: day before month. */
    static Locale written(Locale reader) {
        return reader.equals(Locale.ENGLISH) ? Locale.UK : reader;
    }
}
