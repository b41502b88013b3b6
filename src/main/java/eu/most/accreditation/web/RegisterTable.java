package eu.most.accreditation.web;

import eu.most.accreditation.PublicRegister;
import eu.most.accreditation.ServiceFilter;
import eu.most.accreditation.ServiceSummary;
import eu.most.kernel.LanguageTag;
import eu.most.registry.ServiceKind;
import eu.most.uikit.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * The register as a table for spreadsheets, at most 10,000 services. A cell that a spreadsheet
 * would take for a formula gets an apostrophe in front.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180: comma-separated values</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
@Component
class RegisterTable {

    private static final int AT_ONCE = 1_000;
    private static final int AT_MOST = 10_000;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** Without it spreadsheets take UTF-8 for something else. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final PublicRegister register;
    private final ServiceSearch search;
    private final Messages messages;

    RegisterTable(PublicRegister register, ServiceSearch search, Messages messages) {
        this.register = register;
        this.search = search;
        this.messages = messages;
    }

    String csv(ServiceFilter filter, LanguageTag language) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        append(
                csv,
                Stream.of("service", "organisation", "prison", "status", "since", "until")
                        .map(column -> text("accreditation.column." + column, language))
                        .toList());
        Map<ServiceKind, String> kinds = search.kinds(language);
        Pageable page = PageRequest.of(0, AT_ONCE);
        while (page.isPaged() && page.getOffset() < AT_MOST) {
            Page<ServiceSummary> found = register.page(filter, language, page);
            found.forEach(service -> append(csv, cells(service, kinds, language)));
            page = found.nextPageable();
        }
        return csv.toString();
    }

    private List<String> cells(
            ServiceSummary service, Map<ServiceKind, String> kinds, LanguageTag language) {
        return List.of(
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

    private static void append(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(RegisterTable::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
