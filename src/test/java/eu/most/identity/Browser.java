package eu.most.identity;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, follows no redirects, fills in forms. */
final class Browser {

    private final HttpClient client;
    private final Map<String, String> cookies = new TreeMap<>();
    private final URI home;

    Browser(int port) {
        this(port, InetAddress.ofLiteral("127.0.0.1"));
    }

    /** One in another place of the network. */
    Browser(int port, InetAddress from) {
        this.client = HttpClient.newBuilder().localAddress(from).build();
        this.home = URI.create("http://127.0.0.1:" + port);
    }

    HttpResponse<String> open(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path)).GET();
        request.header("Accept", "text/html");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /** Asks as a person who opens a page does, but in another way. */
    HttpResponse<String> ask(String method, String path) {
        return send(
                HttpRequest.newBuilder(home.resolve(path))
                        .header("Accept", "text/html")
                        .method(method, BodyPublishers.noBody()));
    }

    /** Opens the page of a form, types, and sends it. */
    HttpResponse<String> fillIn(String path, Map<String, String> fields) {
        return fillIn(path, path, fields);
    }

    /** Sends a form to another address than the page's own. */
    HttpResponse<String> fillIn(String page, String to, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("_csrf", fieldOf(page, "_csrf"));
        return post(to, form(all));
    }

    /** The value of a hidden field on a page. */
    String fieldOf(String path, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"")
                        .matcher(open(path).body());
        if (!field.find()) {
            throw new AssertionError("no field " + name + " at " + path);
        }
        return field.group(1);
    }

    HttpResponse<String> post(String path, String body) {
        return post(path, body, "text/html");
    }

    /** As a program sends it that says itself of what type it is. */
    HttpResponse<String> postAs(String type, String path, String body) {
        return send(
                HttpRequest.newBuilder(home.resolve(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
    }

    /** As a script of a page sends it. */
    HttpResponse<String> post(String path, String body, String accept) {
        return send(
                HttpRequest.newBuilder(home.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", accept)
                        .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> signIn(String name, String password) {
        return fillIn("/login", Map.of("username", name, "password", password));
    }

    Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    /** As after closing the window. */
    void forget(String name) {
        cookies.remove(name);
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .flatMap(header -> HttpCookie.parse(header).stream())
                    .forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }
}
