package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import eu.most.accreditation.AccreditationPages;
import eu.most.accreditation.ServiceSummary;
import eu.most.uikit.CardTable;
import eu.most.uikit.Dates;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Services with their status, until when it holds, and how many people carry it. */
class ServiceTable extends Div {

    ServiceTable(List<ServiceSummary> services) {
        CardTable table =
                new CardTable(
                        Stream.of("service", "organisation", "prison", "status", "until", "people")
                                .map(column -> getTranslation("accreditation.column." + column))
                                .toList());
        services.forEach(service -> addRow(table, service));
        add(table);
    }

    private void addRow(CardTable table, ServiceSummary service) {
        table.addRow(
                new Anchor(
                        "/" + AccreditationPages.service(service.service()),
                        getTranslation("registry.kind." + service.kind())),
                CardTable.text(service.organisationName()),
                CardTable.text(service.prisonName()),
                StatusPills.of(this, service.status()),
                CardTable.text(until(service)),
                CardTable.text(
                        getTranslation(
                                "accreditation.people",
                                Map.of(
                                        "qualified", service.qualified(),
                                        "required", service.required()))));
    }

    private String until(ServiceSummary service) {
        if (!service.status().isAccredited()) {
            return "–";
        }
        return service.holdsUntil()
                .map(day -> Dates.day(day, getLocale()))
                .orElseGet(() -> getTranslation("accreditation.until.open"));
    }
}
