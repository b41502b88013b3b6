package eu.most.verifylog;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Where the exported files are: below an address, or beside a file with the log, where they are
 * called {@code checkpoint} and {@code log-key}, unless others are named.
 *
 * @param place an address with http or https, or a file
 * @param named files given on the command line, by what they hold
 */
record Source(String place, Map<String, String> named) {

    private static final String WELL_KNOWN = "/.well-known/most/";
    private static final int LONGEST_TEXT = 100_000;

    boolean isAddress() {
        return place.startsWith("https://") || place.startsWith("http://");
    }

    boolean names(String what) {
        return named.containsKey(what);
    }

    /** A short text: a checkpoint or a key. */
    String text(String what) {
        String file = named.get(what);
        if (file == null && isAddress()) {
            try (InputStream in = download(what)) {
                return new String(in.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new Unreadable(address(what) + " broke off: " + e.getMessage());
            }
        }
        Path path = file == null ? Path.of(place).resolveSibling(what) : Path.of(file);
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
        } catch (IOException _) {
            throw new Unreadable(
                    "Cannot read " + path + ". Name the file with --" + what + " FILE.");
        }
    }

    /** The log itself, line by line. */
    InputStream log() {
        if (isAddress()) {
            return new BufferedInputStream(download("log"), 1 << 16);
        }
        try {
            return new BufferedInputStream(Files.newInputStream(Path.of(place)), 1 << 16);
        } catch (IOException _) {
            throw new Unreadable("Cannot read " + place + ".");
        }
    }

    private String address(String what) {
        String base = place.endsWith("/") ? place.substring(0, place.length() - 1) : place;
        return base + WELL_KNOWN + what;
    }

    private InputStream download(String what) {
        String address = address(what);
        try {
            HttpResponse<InputStream> response =
                    HttpClient.newBuilder()
                            .followRedirects(HttpClient.Redirect.NORMAL)
                            .connectTimeout(Duration.ofSeconds(10))
                            .build()
                            .send(
                                    HttpRequest.newBuilder(URI.create(address)).build(),
                                    HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                response.body().close();
                throw new Unreadable(address + " answers " + response.statusCode() + ".");
            }
            return response.body();
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("Cannot reach " + address + " (" + e + ").");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable("Interrupted.");
        }
    }
}
