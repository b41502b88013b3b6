package eu.most.accreditation.web;

import eu.most.accreditation.PublicRegister;
import eu.most.accreditation.ServiceFilter;
import eu.most.accreditation.ServiceStatus;
import eu.most.accreditation.ServiceSummary;
import eu.most.kernel.LanguageTag;
import eu.most.registry.ServiceKind;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The public register: who meets the standards for what, where and until when. Names nobody. */
@Controller
class RegisterPage {

    private static final int ROWS = 25;
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private final PublicRegister register;
    private final ServiceSearch search;
    private final RegisterTable table;

    RegisterPage(PublicRegister register, ServiceSearch search, RegisterTable table) {
        this.register = register;
        this.search = search;
        this.table = table;
    }

    /** A choice in a filter. */
    record Choice(String key, String name) {}

    /** A line of the list. */
    record Row(
            String service,
            String organisation,
            String prison,
            ServiceStatus status,
            @Nullable LocalDate holdsUntil) {

        /** Class of the status in the style sheet. */
        String look() {
            return switch (status) {
                case ACCREDITED -> "good";
                case AT_RISK -> "warn";
                default -> "";
            };
        }
    }

    /**
     * What the template shows.
     *
     * @param query searched for, as are {@code prison} and {@code kind}; empty when not
     * @param total services found
     * @param number of this page, from 1
     * @param previous address, null at the beginning, as is {@code next} at the end
     * @param filtered whether anything narrows the list
     */
    record Listing(
            String query,
            String prison,
            String kind,
            List<Choice> prisons,
            List<Choice> kinds,
            List<Row> rows,
            long total,
            int number,
            int pages,
            @Nullable String previous,
            @Nullable String next,
            String csv,
            boolean filtered) {}

    @GetMapping("/register")
    String show(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String prison,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String page,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        LanguageTag language = LanguageTag.of(locale);
        ServiceFilter filter = search.filter(query, prison, kind, language);
        int number = NUMBER.matcher(page).matches() ? Integer.parseInt(page) : 1;
        Page<ServiceSummary> found =
                register.page(filter, language, PageRequest.of(number - 1, ROWS));
        model.addAttribute("listing", listing(filter, found, number, language));
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(FRESH).cachePublic().getHeaderValue());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return "accreditation/web/register";
    }

    @GetMapping("/register.csv")
    ResponseEntity<byte[]> download(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String prison,
            @RequestParam(defaultValue = "") String kind,
            Locale locale) {
        LanguageTag language = LanguageTag.of(locale);
        String csv = table.csv(search.filter(query, prison, kind, language), language);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("register.csv").build().toString())
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE, HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    private Listing listing(
            ServiceFilter filter, Page<ServiceSummary> found, int number, LanguageTag language) {
        Map<ServiceKind, String> kinds = search.kinds(language);
        String prison = filter.prison().map(Object::toString).orElse("");
        String kind = filter.kind().map(ServiceKind::name).orElse("");
        return new Listing(
                filter.text(),
                prison,
                kind,
                register.prisons(language).entrySet().stream()
                        .map(one -> new Choice(one.getKey().toString(), one.getValue()))
                        .toList(),
                kinds.entrySet().stream()
                        .map(one -> new Choice(one.getKey().name(), one.getValue()))
                        .toList(),
                found.map(service -> row(service, kinds)).getContent(),
                found.getTotalElements(),
                number,
                Math.max(1, found.getTotalPages()),
                found.hasPrevious() ? address("/register", filter, number - 1) : null,
                found.hasNext() ? address("/register", filter, number + 1) : null,
                address("/register.csv", filter, 0),
                !filter.text().isEmpty() || !prison.isEmpty() || !kind.isEmpty());
    }

    private static Row row(ServiceSummary service, Map<ServiceKind, String> kinds) {
        String name = kinds.getOrDefault(service.kind(), "");
        return new Row(
                name,
                service.organisationName(),
                service.prisonName(),
                service.status(),
                service.holdsUntil().orElse(null));
    }

    private static String address(String path, ServiceFilter filter, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!filter.text().isEmpty()) {
            address.queryParam("query", "{query}");
        }
        filter.prison().ifPresent(prison -> address.queryParam("prison", prison));
        filter.kind().ifPresent(kind -> address.queryParam("kind", kind));
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.encode().buildAndExpand(Map.of("query", filter.text())).toUriString();
    }
}
