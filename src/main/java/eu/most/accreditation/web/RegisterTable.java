package eu.most.accreditation.web;

import eu.most.accreditation.PublicRegister;
import eu.most.accreditation.ServiceFilter;
import eu.most.accreditation.ServiceSummary;
import eu.most.kernel.LanguageTag;
import eu.most.registry.ServiceKind;
import eu.most.uikit.Csv;
import eu.most.uikit.Messages;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** The register as a table for spreadsheets, whole: a table cannot say that it was cut. */
@Component
class RegisterTable {

    private static final int AT_ONCE = 1_000;

    private final PublicRegister register;
    private final ServiceSearch search;
    private final Messages messages;

    RegisterTable(PublicRegister register, ServiceSearch search, Messages messages) {
        this.register = register;
        this.search = search;
        this.messages = messages;
    }

    String csv(ServiceFilter filter, LanguageTag language) {
        Csv table = Csv.in(language.locale());
        StringBuilder csv = new StringBuilder(Csv.BYTE_ORDER_MARK);
        csv.append(
                table.line(
                        Stream.of("service", "organisation", "prison", "status", "since", "until")
                                .map(column -> text("accreditation.column." + column, language))));
        Map<ServiceKind, String> kinds = search.kinds(language);
        Pageable page = PageRequest.of(0, AT_ONCE);
        while (page.isPaged()) {
            Page<ServiceSummary> found = register.page(filter, language, page);
            found.forEach(service -> csv.append(table.line(cells(service, kinds, language))));
            page = found.nextPageable();
        }
        return csv.toString();
    }

    private Stream<String> cells(
            ServiceSummary service, Map<ServiceKind, String> kinds, LanguageTag language) {
        return Stream.of(
                kinds.getOrDefault(service.kind(), ""),
                service.organisationName(),
                service.prisonName(),
                text("accreditation.status." + service.status(), language),
                service.accreditedSince().map(Object::toString).orElse(""),
                service.holdsUntil().map(Object::toString).orElse(""));
    }

    private String text(String key, LanguageTag language) {
        return messages.text(key, language, Map.of());
    }
}
