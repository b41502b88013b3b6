package eu.most.bench;

import eu.most.bench.HttpConnection.Answer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person at a browser, as the server sees one: the page with its first screen, and then events as
 * JSON over HTTP, packed as browsers ask for it. For one thread.
 */
final class LearnerSession implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern START_MESSAGE =
            Pattern.compile("window\\.Vaadin\\.TypeScript= ([^<]+);</script>");
    private static final String CLICK =
            "{\"event.shiftKey\":false,\"event.metaKey\":false,\"event.detail\":1,\"event.ctrlKey\":false,"
                    + "\"event.clientX\":85,\"event.clientY\":419,\"event.altKey\":false,\"event.button\":0,"
                    + "\"event.screenY\":516,\"event.screenX\":95}";

    private final HttpConnection connection;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private int ui = -1;
    private String token = "";
    private int serverMessage;
    private int clientMessage;
    private int button = -1;
    private int answerField = -1;
    private int lessonEnd = -1;
    private int answers;
    private int views;

    LearnerSession(int port) throws IOException {
        connection = new HttpConnection(port);
    }

    /** Opens the sign-in page as a stranger does: without a cookie, keeping none. */
    void openSignInPage() throws IOException {
        Map<String, String> headers = headers();
        headers.remove("Cookie");
        views++;
        expect(200, connection.get("/login", headers));
    }

    void signIn(String userName, String password) throws IOException {
        Matcher form = FORM_TOKEN.matcher(get("/login").text());
        if (!form.find()) {
            throw new IllegalStateException("the sign-in page has no form");
        }
        String body =
                "_csrf="
                        + encoded(form.group(1))
                        + "&username="
                        + encoded(userName)
                        + "&password="
                        + encoded(password);
        Map<String, String> headers = headers();
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        headers.put("Origin", "http://localhost");
        Answer answer =
                remember(connection.post("/login", headers, body.getBytes(StandardCharsets.UTF_8)));
        if (answer.status() / 100 != 3 || answer.location().contains("login")) {
            throw new IllegalStateException(
                    userName + " cannot sign in: " + answer.status() + " " + answer.location());
        }
    }

    /** Opens an address as a reload does, and leaves the one that was open. */
    void open(String route) throws IOException {
        leave();
        views++;
        begin(startMessage(expect(200, get("/" + route)).text()));
        String[] parts = route.split("\\?", 2);
        arrive(parts[0], parts.length == 2 ? parts[1] : "");
    }

    private static JsonNode startMessage(String page) {
        Matcher message = START_MESSAGE.matcher(page);
        if (!message.find()) {
            throw new IllegalStateException("the page brings no screen");
        }
        return JSON.readTree(message.group(1)).get("initial").get("appConfig");
    }

    private void begin(JsonNode settings) {
        JsonNode content = settings.get("uidl");
        ui = settings.get("v-uiId").asInt();
        token = content.get("Vaadin-Security-Key").asString();
        clientMessage = 0;
        serverMessage = content.get("syncId").asInt();
        button = -1;
        answerField = -1;
        lessonEnd = -1;
        look(content.get("changes"));
    }

    /** Says that the screen is there, as Vaadin's client does once it is shown. */
    private void arrive(String route, String query) throws IOException {
        talk(
                "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\""
                        + route
                        + "\",\"query\":\""
                        + query
                        + "\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}");
    }

    /** Scrolls to the end of the lesson on the screen, if it is one. */
    void readToTheEnd() throws IOException {
        if (lessonEnd >= 0) {
            talk("{\"type\":\"event\",\"node\":" + lessonEnd + ",\"event\":\"seen\",\"data\":{}}");
        }
    }

    /** Presses the one primary button that the screen shows. */
    void press() throws IOException {
        if (button < 0) {
            throw new IllegalStateException("this screen has no primary button");
        }
        views++;
        int pressed = button;
        button = -1;
        talk(
                "{\"type\":\"event\",\"node\":"
                        + pressed
                        + ",\"event\":\"click\",\"data\":"
                        + CLICK
                        + "}");
    }

    /** How many screens were shown so far. */
    int views() {
        return views;
    }

    boolean showsAQuestion() {
        return answerField >= 0;
    }

    /** Chooses one option of the question on the screen, and waits until it is kept. */
    void answer(char option) throws IOException {
        if (answerField < 0) {
            throw new IllegalStateException("this screen has no question");
        }
        answers++;
        JsonNode kept =
                talk(
                        "{\"type\":\"publishedEventHandler\",\"node\":"
                                + answerField
                                + ",\"templateEventMethodName\":\"keep\",\"templateEventMethodArgs\":["
                                + JSON.writeValueAsString(chosen(option))
                                + ","
                                + answers
                                + "],\"promise\":0}");
        if (!kept.toString().contains("saved")) {
            throw new IllegalStateException("an answer was not kept: " + kept);
        }
    }

    private static String chosen(char option) {
        return "{\"kind\":\"choice\",\"version\":1,\"chosen\":[\"" + option + "\"]}";
    }

    /** Closes the tab. */
    void leave() throws IOException {
        if (ui >= 0) {
            post("\"rpc\":[],\"UNLOAD\":true");
            ui = -1;
        }
    }

    private JsonNode talk(String event) throws IOException {
        Answer answer = expect(200, post("\"rpc\":[" + event + "]"));
        String text = answer.text();
        JsonNode message = JSON.readTree(text.startsWith("for(;;);") ? text.substring(8) : text);
        JsonNode content = message.isArray() ? message.get(0) : message;
        if (content.has("meta") || !content.has("syncId")) {
            throw new IllegalStateException("the session is lost: " + content);
        }
        serverMessage = content.get("syncId").asInt();
        clientMessage = content.get("clientId").asInt();
        look(content.path("changes"));
        return content;
    }

    /** Finds what can be pressed and what can be answered among the changes of the screen. */
    private void look(JsonNode changes) {
        for (JsonNode change : changes) {
            String type = change.path("type").asString("");
            int node = change.path("node").asInt();
            if (type.equals("detach")) {
                button = button == node ? -1 : button;
                answerField = answerField == node ? -1 : answerField;
                lessonEnd = lessonEnd == node ? -1 : lessonEnd;
            } else if (type.equals("put")
                    && change.path("value").asString("").equals("most-item")) {
                answerField = node;
            } else if (type.equals("put")
                    && change.path("value").asString("").equals("most-lesson-end")) {
                lessonEnd = node;
            } else if (type.equals("splice")
                    && change.path("add").toString().contains("\"primary\"")) {
                button = node;
            }
        }
    }

    private Answer post(String content) throws IOException {
        Map<String, String> headers = headers();
        headers.put("Content-Type", "application/json; charset=UTF-8");
        String message =
                "{\"csrfToken\":\""
                        + token
                        + "\","
                        + content
                        + ",\"syncId\":"
                        + serverMessage
                        + ",\"clientId\":"
                        + clientMessage
                        + "}";
        return remember(
                connection.post(
                        "/?v-r=uidl&v-uiId=" + ui,
                        headers,
                        message.getBytes(StandardCharsets.UTF_8)));
    }

    private Answer get(String path) throws IOException {
        return remember(connection.get(path, headers()));
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Chrome/150.0 Safari/537.36");
        headers.put("Accept", "text/html,application/json");
        headers.put("Accept-Language", "en");
        headers.put("Accept-Encoding", "gzip");
        if (!cookies.isEmpty()) {
            StringBuilder all = new StringBuilder();
            cookies.forEach(
                    (name, value) -> all.append(name).append('=').append(value).append("; "));
            headers.put("Cookie", all.substring(0, all.length() - 2));
        }
        return headers;
    }

    private Answer remember(Answer answer) {
        for (String cookie : answer.cookies()) {
            String[] parts = cookie.split("=", 2);
            if (parts[1].isEmpty()) {
                cookies.remove(parts[0]);
            } else {
                cookies.put(parts[0], parts[1]);
            }
        }
        return answer;
    }

    private static Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException(
                    "answer " + answer.status() + " " + answer.location() + ": " + answer.text());
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
