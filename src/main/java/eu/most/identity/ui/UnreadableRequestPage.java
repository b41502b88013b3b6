package eu.most.identity.ui;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What a browser gets for a request that the server could not even read, such as an address of
 * megabytes. None of our code runs for it, so the page speaks all four languages, loads nothing and
 * repeats nothing.
 */
class UnreadableRequestPage extends ErrorReportValve {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <title>Most</title>
            <h1>We could not read this request.</h1>
            <p>The address is too long or damaged. Nothing was checked or changed. <a href="/verify">Verify a certificate</a></p>
            <p lang="cs">Adresa je příliš dlouhá nebo poškozená. Nic se neověřilo ani nezměnilo. <a href="/verify?lang=cs">Ověřit osvědčení</a></p>
            <p lang="sl">Naslov je predolg ali poškodovan. Nič ni bilo preverjeno ali spremenjeno. <a href="/verify?lang=sl">Preveri potrdilo</a></p>
            <p lang="de">Die Adresse ist zu lang oder beschädigt. Es wurde nichts geprüft oder geändert. <a href="/verify?lang=de">Zertifikat prüfen</a></p>
            """;

    UnreadableRequestPage() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader(
                    "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(PAGE);
                response.finishResponse();
            }
        } catch (IOException _) {
            // Whoever asked is gone.
        }
    }
}
