package eu.most.verification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;

/** Hands in a file as a browser's form does. */
final class Upload {

    private static final String BOUNDARY = "----most";
    private static final byte[] HEAD =
            ("--"
                            + BOUNDARY
                            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Eva Malá.pdf\"\r\n"
                            + "Content-Type: application/pdf\r\n\r\n")
                    .getBytes(UTF_8);
    private static final byte[] TAIL = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8);

    private final HttpClient browser = HttpClient.newHttpClient();
    private final int port;

    Upload(int port) {
        this.port = port;
    }

    HttpResponse<String> send(String path, byte[] file) throws IOException, InterruptedException {
        return send(path, BodyPublishers.ofByteArrays(List.of(HEAD, file, TAIL)));
    }

    /** Under this name. */
    HttpResponse<String> named(String path, String name, byte[] file, String... headers)
            throws IOException, InterruptedException {
        byte[] head = new String(HEAD, UTF_8).replace("Eva Malá.pdf", name).getBytes(UTF_8);
        return send(path, BodyPublishers.ofByteArrays(List.of(head, file, TAIL)), headers);
    }

    /** A form of a few fields, already encoded. */
    HttpResponse<byte[]> post(String path, String fields) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept-Language", "en")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                        .build();
        return browser.send(request, BodyHandlers.ofByteArray());
    }

    /** Deletes what is at an address; the status of the answer. */
    int delete(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .DELETE()
                        .build();
        return browser.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** A page, in English. */
    HttpResponse<String> open(String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept-Language", "en");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    /** In pieces, without saying beforehand how much it will be. */
    HttpResponse<String> chunked(String path, InputStream file)
            throws IOException, InterruptedException {
        InputStream body =
                new SequenceInputStream(
                        Collections.enumeration(
                                List.of(
                                        new ByteArrayInputStream(HEAD),
                                        file,
                                        new ByteArrayInputStream(TAIL))));
        return send(path, BodyPublishers.ofInputStream(() -> body));
    }

    /** With its length said beforehand. */
    HttpResponse<String> announced(String path, byte[] file)
            throws IOException, InterruptedException {
        return send(
                path,
                BodyPublishers.fromPublisher(
                        BodyPublishers.ofByteArrays(List.of(HEAD, file, TAIL)),
                        (long) HEAD.length + file.length + TAIL.length));
    }

    private HttpResponse<String> send(
            String path, HttpRequest.BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Accept-Language", "en")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }
}
