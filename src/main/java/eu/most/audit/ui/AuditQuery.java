package eu.most.audit.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import eu.most.audit.AuditFilter;
import eu.most.uikit.PageNumber;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the address of the trail asks for; nonsense in it counts as not said. */
record AuditQuery(AuditFilter filter, int page) {

    private static final int LONGEST = 200;

    static AuditQuery in(Location location) {
        QueryParameters said = location.getQueryParameters();
        return new AuditQuery(
                new AuditFilter(
                        text(said, "act"),
                        text(said, "subject"),
                        day(said, "from"),
                        day(said, "until")),
                PageNumber.in(location));
    }

    /** The same filter on another page, as query parameters. */
    QueryParameters on(int page) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "act", filter.act());
        put(parameters, "subject", filter.subject());
        put(parameters, "from", filter.from());
        put(parameters, "until", filter.until());
        if (page > 0) {
            parameters.put("page", String.valueOf(page + 1));
        }
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static @Nullable String text(QueryParameters said, String name) {
        return said.getSingleParameter(name)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                .orElse(null);
    }

    private static @Nullable LocalDate day(QueryParameters said, String name) {
        return Optional.ofNullable(text(said, name)).flatMap(AuditQuery::parse).orElse(null);
    }

    private static Optional<LocalDate> parse(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
