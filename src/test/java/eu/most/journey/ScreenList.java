package eu.most.journey;

import java.util.List;

/** The screens and plain pages there are, who opens each, and at which address. */
final class ScreenList {

    private static final String ID = "[0-9a-f-]{36}";

    /**
     * @param template as it is registered
     * @param path where it is opened; empty if nothing is to be looked at
     * @param listed which link on the page at {@code path} leads there; empty if the path itself
     *     does
     * @param below what follows after that link
     */
    record Screen(String template, String person, String path, String listed, String below) {

        /** The address, which may have to be looked up on a list first. */
        String pathFor(Visitor visitor) {
            if (listed.isEmpty()) {
                return path;
            }
            visitor.page().navigate(visitor.address(path));
            visitor.page().locator("main a[href]").first().waitFor();
            return visitor.firstLink(listed) + below;
        }
    }

    static final List<Screen> SCREENS =
            List.of(
                    at("/home", "admin"),
                    at("/home", "accreditor.zupan"),
                    at("/home", "coordinator.svoboda"),
                    at("/home", "trainer.weber"),
                    at("/home", "officer.novak"),
                    at("/inbox", "accreditor.zupan"),
                    at("/me", "officer.novak"),
                    at("/accounts", "admin"),
                    listed("/accounts/:id", "admin", "/accounts", "/accounts/" + ID),
                    new Screen("/accounts/new/:person?", "admin", "/accounts/new", "", ""),
                    at("/accounts/api-keys", "admin"),
                    at("/preservation", "admin"),
                    at("/backlog", "admin"),
                    at("/audit", "admin"),
                    at("/registry", "admin"),
                    at("/registry/organisations", "admin"),
                    listed(
                            "/registry/organisations/:organisation",
                            "admin",
                            "/registry/organisations",
                            "/registry/organisations/" + ID),
                    at("/registry/prisons", "admin"),
                    listed(
                            "/registry/prisons/:prison",
                            "admin",
                            "/registry/prisons",
                            "/registry/prisons/" + ID),
                    at("/registry/people/new/without-employer", "admin"),
                    new Screen(
                            "/registry/people/:person/merge",
                            "admin",
                            "/registry/people",
                            "/registry/people/" + ID,
                            "/merge"),
                    at("/registry/services", "coordinator.svoboda"),
                    listed(
                            "/registry/services/:service",
                            "coordinator.svoboda",
                            "/registry/services",
                            "/registry/services/" + ID),
                    at("/registry/people", "coordinator.svoboda"),
                    at("/registry/people/new", "coordinator.svoboda"),
                    at("/registry/people/new/with-code", "coordinator.svoboda"),
                    listed(
                            "/registry/people/:person",
                            "coordinator.svoboda",
                            "/registry/people",
                            "/registry/people/" + ID),
                    at("/accreditation", "accreditor.zupan"),
                    listed(
                            "/accreditation/services/:service",
                            "accreditor.zupan",
                            "/accreditation",
                            "/accreditation/services/" + ID),
                    at("/accreditation/standards", "accreditor.zupan"),
                    at("/accreditation/standards/new", "accreditor.zupan"),
                    new Screen(
                            "/accreditation/standards/:standard/new",
                            "accreditor.zupan",
                            "/accreditation/standards/safe-on-the-wing/new",
                            "",
                            ""),
                    at("/accreditation/gate-lists", "accreditor.zupan"),
                    at("/certificates", "accreditor.zupan"),
                    needsACertificate("/certificates/:number"),
                    at("/modules", "trainer.weber"),
                    new Screen(
                            "/modules/:module", "trainer.weber", "/modules/de-escalation", "", ""),
                    at("/modules/import", "trainer.weber"),
                    at("/certificate-themes", "trainer.weber"),
                    // Begun by the test itself.
                    new Screen("/certificate-themes/:theme", "trainer.weber", "", "", ""),
                    new Screen("/learn/:module", "officer.novak", "/learn/de-escalation", "", ""),
                    new Screen(
                            "/learn/:module/:step",
                            "officer.novak",
                            "/learn/de-escalation/before-words",
                            "",
                            ""));

    static final List<Screen> PAGES =
            List.of(
                    at("/", ""),
                    at("/login", ""),
                    at("/setup", ""),
                    at("/password", "admin"),
                    listed("/accounts/{id}/slip", "admin", "/accounts", "/accounts/" + ID, "/slip"),
                    at("/verify", ""),
                    new Screen("/verify/{code}", "", "/verify/7KQ4-XM9D-3TRH-8PWA", "", ""),
                    samePage("/V/{code}"),
                    needsACertificate("/verify/{code}/log"),
                    needsACertificate("/shared/{token}"),
                    at("/verify/bulk", ""),
                    new Screen(
                            "/verify/bulk/{id:[0-9A-Z]{26}}",
                            "",
                            "/verify/bulk/01ARZ3NDEKTSV4RRFFQ69G5FAV",
                            "",
                            ""),
                    at("/certificates/check", "accreditor.zupan"),
                    new Screen(
                            "/certificates/check/{id:[0-9A-Z]{26}}",
                            "accreditor.zupan",
                            "/certificates/check/01ARZ3NDEKTSV4RRFFQ69G5FAV",
                            "",
                            ""),
                    at("/gate", ""),
                    samePage("/gate/most-gate.html"),
                    at("/register", ""),
                    at("/.well-known/most/", ""),
                    samePage("/.well-known/most"),
                    new Screen("(an error)", "", "/register/nothing", "", ""),
                    new Screen("(an error)", "admin", "/themes", "", ""));

    private ScreenList() {}

    private static Screen at(String path, String person) {
        return new Screen(path, person, path, "", "");
    }

    private static Screen listed(String template, String person, String list, String link) {
        return listed(template, person, list, link, "");
    }

    private static Screen listed(
            String template, String person, String list, String link, String below) {
        return new Screen(template, person, list, link, below);
    }

    /** Another address of a page that is on the list. */
    private static Screen samePage(String template) {
        return new Screen(template, "", "", "", "");
    }

    /** Looked at on the way from the first lesson to the certificate ({@link JourneyIT}). */
    private static Screen needsACertificate(String template) {
        return new Screen(template, "", "", "", "");
    }
}
