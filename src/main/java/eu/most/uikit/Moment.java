package eu.most.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** A point in time, written in the reader's language and in the time zone of the installation. */
@Tag("time")
public class Moment extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    public Moment(Instant at, ZoneId zone) {
        getElement().setAttribute("datetime", at.toString());
        setText(
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(Dates.written(getLocale()))
                        .format(at.atZone(zone)));
    }
}
