package eu.most.people.ui;

import com.vaadin.flow.component.Component;
import eu.most.kernel.ValidityPeriod;
import eu.most.uikit.Dates;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** Periods as people read them. */
final class Periods {

    private Periods() {}

    static String text(Component shownIn, Locale reader, ValidityPeriod period) {
        String from = Dates.day(period.from(), reader);
        LocalDate until = period.until();
        return until == null
                ? shownIn.getTranslation("registry.person.period.open", Map.of("from", from))
                : shownIn.getTranslation(
                        "registry.person.period",
                        Map.of("from", from, "until", Dates.day(until, reader)));
    }
}
