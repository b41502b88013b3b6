package eu.most.accreditation.web;

import eu.most.accreditation.PublicRegister;
import eu.most.accreditation.ServiceFilter;
import eu.most.accreditation.ServiceSummary;
import eu.most.kernel.LanguageTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Services that meet the standards, for other systems. Problems come as RFC 9457 problem details.
 */
@RestController
@Tag(name = "services")
class ServicesApi {

    private static final int MOST_AT_ONCE = 200;
    private static final int LAST_PAGE = 100_000;

    private final PublicRegister register;
    private final ServiceSearch search;

    ServicesApi(PublicRegister register, ServiceSearch search) {
        this.register = register;
        this.search = search;
    }

    @GetMapping("/api/v1/services")
    @Operation(
            summary = "Services that meet the standards",
            description =
                    "By prison and organisation. Whether a service meets the standards is worked out"
                            + " from the certificates of the people who deliver it; status keeps the"
                            + " value accredited for it, and decided says whether somebody has"
                            + " decided on an accreditation, which nobody has so far. page counts"
                            + " from 1, size is at most 200; 400 if kind, prison, page or size"
                            + " cannot be meant.")
    ResponseEntity<?> list(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String prison,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size,
            Locale locale) {
        String kindName = kind.toUpperCase(Locale.ROOT);
        if (!kind.isEmpty() && ServiceSearch.kind(kindName).isEmpty()) {
            return problem("unknown-kind", "This is not a kind of service.");
        }
        if (!prison.isEmpty() && ServiceSearch.prison(prison).isEmpty()) {
            return problem("not-an-id", "The id of a prison is a UUID.");
        }
        if (page < 1 || page > LAST_PAGE || size < 1 || size > MOST_AT_ONCE) {
            return problem("no-such-page", "page is at least 1, size is 1 to 200.");
        }
        LanguageTag language = LanguageTag.of(locale);
        ServiceFilter filter = search.filter(query, prison, kindName, language);
        Page<ServiceSummary> found =
                register.page(filter, language, PageRequest.of(page - 1, size));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(10)).cachePublic())
                .header("Vary", "Accept-Language", "Cookie")
                .body(
                        new ServicePage(
                                found.map(ListedService::of).getContent(),
                                page,
                                size,
                                found.getTotalElements()));
    }

    private static ResponseEntity<ProblemDetail> problem(String type, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setType(URI.create("/problems/" + type));
        return ResponseEntity.of(problem).cacheControl(CacheControl.noStore()).build();
    }

    /** One page of the register; {@code page} counts from 1. */
    record ServicePage(List<ListedService> services, int page, int size, long total) {}

    /**
     * A service that meets the standards.
     *
     * @param kind such as {@code debt_counselling}
     * @param status {@code accredited}: meets the standards; {@code at_risk}: not for much longer
     * @param decided whether somebody has decided on an accreditation
     * @param accreditedSince first day on which it met them without a break since
     * @param holdsUntil last day, as far as is known; null where no end is in sight
     */
    record ListedService(
            UUID id,
            String kind,
            String organisation,
            UUID prison,
            String prisonName,
            String status,
            boolean decided,
            @Nullable LocalDate accreditedSince,
            @Nullable LocalDate holdsUntil) {

        static ListedService of(ServiceSummary service) {
            return new ListedService(
                    service.service().value(),
                    lower(service.kind()),
                    service.organisationName(),
                    service.prison().value(),
                    service.prisonName(),
                    lower(service.status()),
                    false,
                    service.accreditedSince().orElse(null),
                    service.holdsUntil().orElse(null));
        }

        private static String lower(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
