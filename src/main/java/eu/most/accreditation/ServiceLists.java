package eu.most.accreditation;

import static eu.most.kernel.DatabaseTime.instant;
import static eu.most.kernel.DatabaseTime.utc;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PrisonId;
import eu.most.registry.ServiceId;
import eu.most.registry.ServiceKind;
import eu.most.texts.ListOrder;
import eu.most.texts.SearchedFor;
import eu.most.texts.SearchedList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of judged services. Knows nothing of who may see what. */
@Component
class ServiceLists {

    static final String COLUMNS =
            "SELECT service, kind, organisation, organisation_name, prison, prison_name, status,"
                    + " status_since, accredited_since, falls_on, meets_from, qualified, required ";

    private static final String EVER_MET =
            "EXISTS (SELECT 1 FROM service_status_change c WHERE c.service = a.service"
                    + " AND c.to_status <> 'NOT_ACCREDITED')";

    private final JdbcClient jdbc;

    ServiceLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a list can be narrowed to before anybody searches in it. */
    enum Scope {
        ALL("TRUE"),
        OWN("organisation IN (:organisations)"),
        PUBLIC("status <> 'NOT_ACCREDITED'");

        private final String condition;

        Scope(String condition) {
            this.condition = condition;
        }
    }

    /** Services by prison and organisation in the order of {@code language}. */
    Page<ServiceSummary> page(
            Scope scope,
            Collection<OrganisationId> organisations,
            ServiceFilter filter,
            LanguageTag language,
            Pageable page) {
        if (scope == Scope.OWN && organisations.isEmpty()) {
            return Page.empty(page);
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("organisations", organisations.stream().map(OrganisationId::value).toList());
        return new SearchedList(
                        COLUMNS,
                        "FROM service_accreditation WHERE "
                                + scope.condition
                                + conditions(filter, parameters),
                        searched(filter),
                        List.of("prison_name", "organisation_name"),
                        "kind, service")
                .page(jdbc, parameters, language, page, (row, _) -> summary(row));
    }

    /**
     * Services that need an officer, the most urgent first.
     *
     * @param recently what fell before has been on the desk for long enough
     */
    Page<ServiceSummary> needing(Need need, Instant recently, Pageable page) {
        String from = "FROM service_accreditation a WHERE " + condition(need);
        long total =
                jdbc.sql("SELECT COUNT(*) " + from)
                        .param("recently", utc(recently))
                        .query(Long.class)
                        .single();
        List<ServiceSummary> rows =
                jdbc.sql(
                                COLUMNS
                                        + from
                                        + " ORDER BY falls_on, status_since DESC, service"
                                        + " LIMIT :limit OFFSET :offset")
                        .param("recently", utc(recently))
                        .param("limit", page.getPageSize())
                        .param("offset", page.getOffset())
                        .query((row, number) -> summary(row))
                        .list();
        return new PageImpl<>(rows, page, total);
    }

    private static String condition(Need need) {
        return switch (need) {
            case FALLEN ->
                    "status = 'NOT_ACCREDITED' AND status_since >= :recently AND " + EVER_MET;
            case AT_RISK -> "status = 'AT_RISK'";
            case NEVER_MET -> "status = 'NOT_ACCREDITED' AND NOT " + EVER_MET;
        };
    }

    Optional<ServiceSummary> find(ServiceId service) {
        return jdbc.sql(COLUMNS + "FROM service_accreditation WHERE service = :service")
                .param("service", service.value())
                .query((row, number) -> summary(row))
                .optional();
    }

    /** The prisons in which there is an accredited service: id and name. */
    Map<PrisonId, String> prisonsOfAccredited(LanguageTag language) {
        Map<PrisonId, String> prisons = new LinkedHashMap<>();
        jdbc.sql(
                        "SELECT prison, name FROM (SELECT prison, MIN(prison_name) AS name"
                                + " FROM service_accreditation WHERE status <> 'NOT_ACCREDITED'"
                                + " GROUP BY prison) named ORDER BY name COLLATE "
                                + ListOrder.collation(language))
                .query(row -> {
                    prisons.put(
                            new PrisonId(row.getObject("prison", UUID.class)),
                            row.getString("name"));
                });
        return prisons;
    }

    /** In names, or as a kind whose name says so in the reader's language. */
    private static SearchedFor searched(ServiceFilter filter) {
        SearchedFor named =
                SearchedFor.inTexts(List.of("organisation_name", "prison_name"), filter.text());
        List<String> kinds = filter.textKinds().stream().map(ServiceKind::name).toList();
        return kinds.isEmpty() ? named : named.or("kind IN (:kinds)", Map.of("kinds", kinds));
    }

    private static String conditions(ServiceFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        filter.status()
                .ifPresent(status -> {
                    parameters.put("status", status.name());
                    conditions.add("status = :status");
                });
        filter.kind()
                .ifPresent(kind -> {
                    parameters.put("kind", kind.name());
                    conditions.add("kind = :kind");
                });
        filter.prison()
                .ifPresent(prison -> {
                    parameters.put("prison", prison.value());
                    conditions.add("prison = :prison");
                });
        return conditions.stream().map(one -> " AND " + one).reduce("", String::concat);
    }

    static ServiceSummary summary(ResultSet row) throws SQLException {
        return new ServiceSummary(
                new ServiceId(row.getObject("service", UUID.class)),
                ServiceKind.valueOf(row.getString("kind")),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("organisation_name"),
                new PrisonId(row.getObject("prison", UUID.class)),
                row.getString("prison_name"),
                ServiceStatus.valueOf(row.getString("status")),
                instant(row, "status_since"),
                day(row, "accredited_since"),
                day(row, "falls_on").map(fall -> fall.minusDays(1)),
                day(row, "meets_from"),
                row.getInt("qualified"),
                row.getInt("required"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
