package eu.most.uikit;

import com.vaadin.flow.router.Location;
import java.util.regex.Pattern;

/** Which page of a list an address asks for with {@code ?page=2}, counted from 1 as people do. */
public final class PageNumber {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private PageNumber() {}

    /** The number counted from 0; the first page where the address says nothing or nonsense. */
    public static int in(Location location) {
        return location.getQueryParameters()
                .getSingleParameter("page")
                .filter(number -> NUMBER.matcher(number).matches())
                .map(number -> Integer.parseInt(number) - 1)
                .orElse(0);
    }
}
