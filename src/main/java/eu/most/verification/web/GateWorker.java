package eu.most.verification.web;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.Sha256;
import eu.most.uikit.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The service worker of the page at the gate: our script with the files it keeps and their version
 * above it. A browser that finds one byte of it changed fetches all files anew, and only then.
 */
@Component
class GateWorker {

    private static final List<String> FILES =
            List.of(
                    "/styles/tokens.css",
                    "/styles/base.css",
                    "/styles/gate.css",
                    "/aura/fonts/InstrumentSans/InstrumentSans.woff2",
                    "/favicon.svg",
                    "/images/app-icon-192.png",
                    "/scripts/gate/page.js",
                    "/scripts/gate/check.js",
                    "/scripts/gate/lists.js",
                    "/scripts/gate/code.js",
                    "/scripts/gate/token.js",
                    "/scripts/gate/signature.js",
                    "/scripts/gate/authority.js",
                    "/scripts/gate/cbor.js",
                    "/scripts/gate/base32.js",
                    "/scripts/gate/scanner.js");

    /** Where the files lie that browsers get. */
    static final String SERVED = "META-INF/resources/";

    /** The page as it was compiled, and its texts that need no looking up. */
    private static final String PAGE = "eu/most/verification/web/JtegateGenerated";

    private final String script;

    GateWorker(Messages messages, @Value("${most.demonstration:false}") boolean demonstration) {
        String source =
                new String(
                        bytes("eu/most/verification/web/gate-worker.js"), StandardCharsets.UTF_8);
        List<String> languages = messages.languages().stream().map(LanguageTag::value).toList();
        script =
                "const VERSION = '%s';\nconst FILES = [%s];\nconst LANGUAGES = [%s];\n%s"
                        .formatted(
                                version(source, languages, demonstration),
                                quoted(FILES),
                                quoted(languages),
                                source);
    }

    String script() {
        return script;
    }

    /** Another one as soon as anything that the page is made of is another. */
    private static String version(String source, List<String> languages, boolean demonstration) {
        MessageDigest digest = Sha256.digest();
        digest.update((source + demonstration).getBytes(StandardCharsets.UTF_8));
        Stream.of(
                        FILES.stream().map(file -> SERVED + file.substring(1)),
                        languages.stream().map(tag -> "i18n/public_" + tag + ".properties"),
                        Stream.of(PAGE + ".class", PAGE + ".bin"))
                .flatMap(files -> files)
                .forEach(file -> digest.update(bytes(file)));
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "'" + text + "'").collect(Collectors.joining(", "));
    }

    /** A file of the program. */
    static byte[] bytes(String file) {
        try {
            return new ClassPathResource(file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
