package eu.most.preservation;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Asks services on behalf of DSS, with the JDK's own client, bounded in time and size. */
final class HttpAnswers implements DataLoader {

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration ANSWERING = Duration.ofSeconds(30);
    private static final int LARGEST = 16 << 20;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(CONNECTING)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private String contentType;

    /**
     * @param contentType of what is asked
     */
    HttpAnswers(String contentType) {
        this.contentType = contentType;
    }

    @Override
    public byte[] get(String url) {
        return answer(url, HttpRequest.newBuilder(URI.create(url)).GET());
    }

    @Override
    public DataAndUrl get(List<String> urls) {
        for (String url : urls) {
            try {
                return new DataAndUrl(url, get(url));
            } catch (DSSExternalResourceException e) {
                if (url.equals(urls.getLast())) {
                    throw e;
                }
            }
        }
        throw new DSSExternalResourceException("there is no address to ask");
    }

    @Override
    public byte[] post(String url, byte[] question) {
        return answer(
                url,
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofByteArray(question)));
    }

    @Override
    public void setContentType(String contentType) {
        this.contentType = contentType;
    }

    private byte[] answer(String url, HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> response =
                    client.send(request.timeout(ANSWERING).build(), BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] answer = body.readNBytes(LARGEST + 1);
                if (response.statusCode() != 200 || answer.length > LARGEST) {
                    throw new DSSExternalResourceException(
                            "%s answered %d with %d bytes"
                                    .formatted(url, response.statusCode(), answer.length));
                }
                return answer;
            }
        } catch (IOException e) {
            throw new DSSExternalResourceException(url + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DSSExternalResourceException(url + " was not waited for", e);
        }
    }
}
