package eu.most.verification.web;

import eu.most.uikit.Messages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page that checks without network, once it was opened: the same for everybody, no session, and
 * nothing that is read there ever comes here.
 *
 * @see "src/docs/decisions/0020-what-a-gate-knows-without-network.md"
 */
@Controller
class GatePage {

    /** What the script of the page says around a check, as keys below {@code public.gate}. */
    private static final List<String> SAID =
            List.of(
                    "age.none",
                    "age.fresh",
                    "age.old",
                    "age.ended",
                    "age.future",
                    "age.now",
                    "refresh.offline",
                    "taken",
                    "forgotten",
                    "refused.unreadable",
                    "refused.signature",
                    "refused.authority",
                    "refused.older");

    /** What can come of a check; each has a heading and a text. */
    private static final List<String> FOUND =
            List.of(
                    "VALID",
                    "VALID_OLD",
                    "VALID_CODE",
                    "VALID_CODE_OLD",
                    "SUPERSEDED",
                    "EXPIRED",
                    "SUSPENDED",
                    "REVOKED",
                    "CHANGED",
                    "FOREIGN",
                    "UNKNOWN_CODE",
                    "AMBIGUOUS_CODE",
                    "NOT_A_CODE",
                    "NO_LISTS",
                    "NOT_IN_LISTS",
                    "LISTS_TOO_OLD",
                    "WRONG_CLOCK");

    private static final List<String> TOLD =
            Stream.concat(
                            SAID.stream(),
                            FOUND.stream()
                                    .flatMap(one -> Stream.of(one + ".heading", one + ".text")))
                    .toList();

    private final GateWorker worker;
    private final GateInOneFile oneFile;
    private final Messages messages;

    GatePage(GateWorker worker, GateInOneFile oneFile, Messages messages) {
        this.worker = worker;
        this.oneFile = oneFile;
        this.messages = messages;
    }

    @GetMapping("/gate")
    String page(Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        model.addAttribute("told", TOLD);
        return "verification/web/gate";
    }

    /** The page with today's lists as one file, for a machine that never sees a network. */
    @GetMapping("/gate/most-gate.html")
    String brought(Model model, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"most-gate.html\"");
        model.addAttribute("parts", oneFile.parts());
        return page(model, response);
    }

    /** The script that keeps the page; it may speak for this one page, which is not below it. */
    @GetMapping("/gate/worker.js")
    ResponseEntity<String> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", "/gate")
                .body(worker.script());
    }

    /** What an installed page is called, and how it looks among others. */
    @GetMapping("/gate/manifest.webmanifest")
    ResponseEntity<Manifest> manifest(Locale reader) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/manifest+json"))
                .cacheControl(CacheControl.noCache())
                .body(
                        new Manifest(
                                "/gate",
                                messages.getTranslation("public.gate.title", reader) + " · Most",
                                messages.getTranslation("public.gate.title", reader),
                                messages.bestOf(List.of(reader)).value(),
                                "/gate",
                                "/gate",
                                "standalone",
                                "#fbfaf7",
                                "#1a5876",
                                List.of(Icon.of(192), Icon.of(512))));
    }

    /**
     * @see <a href="https://www.w3.org/TR/appmanifest/">Web Application Manifest</a>
     */
    @SuppressWarnings("MemberName") // as it stands in the JSON
    record Manifest(
            String id,
            String name,
            String short_name,
            String lang,
            String start_url,
            String scope,
            String display,
            String background_color,
            String theme_color,
            List<Icon> icons) {}

    /** Our mark as a picture; its edge may be cut off round. */
    record Icon(String src, String sizes, String type, String purpose) {

        static Icon of(int pixels) {
            return new Icon(
                    "/images/app-icon-" + pixels + ".png",
                    pixels + "x" + pixels,
                    "image/png",
                    "any maskable");
        }
    }
}
