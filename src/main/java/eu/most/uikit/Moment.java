package eu.most.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.time.ZoneId;

/** A point in time, written in the reader's language and in the time zone of the installation. */
@Tag("time")
public class Moment extends HtmlContainer {

    public Moment(Instant at, ZoneId zone) {
        getElement().setAttribute("datetime", at.toString());
        setText(Dates.shortMoment(at, zone, getLocale()));
    }
}
