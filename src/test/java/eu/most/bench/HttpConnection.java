package eu.most.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * One kept-alive HTTP/1.1 connection to this machine. Does the least that works, because it shares
 * the cores with the server it measures. For one thread.
 */
final class HttpConnection implements AutoCloseable {

    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    /** What came back; the body unpacked. */
    record Answer(int status, String location, List<String> cookies, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private boolean closing;
    private long used = System.nanoTime();

    HttpConnection(int port) throws IOException {
        this.port = port;
        socket = connect(port);
        in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
        out = socket.getOutputStream();
    }

    private static Socket connect(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        return socket;
    }

    /**
     * A server ends a connection after some thousand requests, and says so; and one that rested for
     * a minute, and says nothing.
     */
    private void reconnect() throws IOException {
        socket.close();
        socket = connect(port);
        in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
        out = socket.getOutputStream();
        closing = false;
    }

    Answer get(String path, Map<String, String> headers) throws IOException {
        return send(request("GET", path, headers, new byte[0]));
    }

    Answer post(String path, Map<String, String> headers, byte[] body) throws IOException {
        return send(request("POST", path, headers, body));
    }

    /** The bytes of a request, to be sent as often as wanted. */
    static byte[] request(String method, String path, Map<String, String> headers, byte[] body) {
        StringBuilder head = new StringBuilder(400);
        head.append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (method.equals("POST")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    Answer send(byte[] request) throws IOException {
        if (closing || System.nanoTime() - used > LONGEST_REST.toNanos()) {
            reconnect();
        }
        used = System.nanoTime();
        out.write(request);
        out.flush();
        int status = Integer.parseInt(line().substring(9, 12));
        int length = -1;
        boolean chunked = false;
        boolean packed = false;
        String location = "";
        List<String> cookies = new ArrayList<>(2);
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "connection" -> closing = value.equalsIgnoreCase("close");
                case "transfer-encoding" -> chunked = true;
                case "content-encoding" -> packed = true;
                case "location" -> location = value;
                case "set-cookie" -> cookies.add(value.split(";", 2)[0]);
                default -> {}
            }
        }
        byte[] body = chunked ? chunks() : in.readNBytes(Math.max(0, length));
        return new Answer(status, location, cookies, packed ? unpack(body) : body);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(16 * 1024);
        while (true) {
            int length = Integer.parseInt(line(), 16);
            body.write(in.readNBytes(length));
            line();
            if (length == 0) {
                return body.toByteArray();
            }
        }
    }

    private static byte[] unpack(byte[] packed) throws IOException {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return unpacked.readAllBytes();
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
