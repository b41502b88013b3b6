package eu.most.accreditation.ui;

import com.vaadin.flow.component.Component;
import eu.most.kernel.ValidityPeriod;
import eu.most.uikit.Dates;
import eu.most.uikit.StatusPill;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** The days of an edition as people read them. */
final class InForce {

    private InForce() {}

    static String text(Component shownIn, Locale reader, ValidityPeriod period) {
        String from = Dates.day(period.from(), reader);
        LocalDate until = period.until();
        return until == null
                ? shownIn.getTranslation("accreditation.standard.from", Map.of("from", from))
                : shownIn.getTranslation(
                        "accreditation.standard.period",
                        Map.of("from", from, "until", Dates.day(until, reader)));
    }

    /** Whether the days are over, still to come, or now. */
    static StatusPill pill(Component shownIn, ValidityPeriod period, LocalDate today) {
        if (period.isValidOn(today)) {
            return pill(shownIn, StatusPill.Kind.GOOD, "now");
        }
        return period.from().isAfter(today)
                ? pill(shownIn, StatusPill.Kind.RIVER, "later")
                : pill(shownIn, StatusPill.Kind.GREY, "over");
    }

    private static StatusPill pill(Component shownIn, StatusPill.Kind kind, String key) {
        return new StatusPill(kind, shownIn.getTranslation("accreditation.standard." + key));
    }
}
