package org.ayumi.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sends bytes that no HTTP client would send. */
public final class RawClient {

    private static final int PATIENCE_MILLIS = 20_000;

    private final int port;

    public RawClient(RunningService service) {
        this.port = service.port();
    }

    /** The header that logs an account of the shared service in. */
    public static String authorization(String account) {
        return "Authorization: Basic "
                + Base64.getEncoder()
                        .encodeToString((account + ":" + RunningService.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    /** A request line and header lines, as UTF-8; the body follows its length. */
    public ApiClient.Answer send(String requestLine, String body, String... headerLines) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(List.of(requestLine + " HTTP/1.1"));
        lines.addAll(Arrays.asList(headerLines));
        if (Arrays.stream(headerLines).noneMatch(line -> line.startsWith("Host:"))) {
            lines.add("Host: localhost");
        }
        if (content.length > 0) {
            lines.add("Content-Length: " + content.length);
        }
        lines.add("Connection: close");
        return bytes(String.join("\r\n", lines) + "\r\n\r\n" + body);
    }

    /** Whatever it is. */
    public ApiClient.Answer bytes(String wire) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(wire.getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return parsed(answer.toString(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A character stands for a byte: a chunk may end within a letter. */
    private static ApiClient.Answer parsed(String answer) {
        String[] parts = answer.split("\r\n\r\n", 2);
        String[] head = parts[0].split("\r\n", -1);
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : Arrays.copyOfRange(head, 1, head.length)) {
            String[] header = line.split(":", 2);
            headers.computeIfAbsent(header[0], name -> new ArrayList<>()).add(header[1].strip());
        }
        return new ApiClient.Answer(
                Integer.parseInt(head[0].split(" ", -1)[1]), headers, utf8(body(parts[1], headers)));
    }

    private static String body(String text, Map<String, List<String>> headers) {
        if (!headers.getOrDefault("Transfer-Encoding", List.of()).contains("chunked")) {
            return text;
        }
        StringBuilder body = new StringBuilder();
        int at = 0;
        while (true) {
            int end = text.indexOf('\r', at);
            int size = Integer.parseInt(text.substring(at, end), 16);
            if (size == 0) {
                return body.toString();
            }
            body.append(text, end + 2, end + 2 + size);
            at = end + 2 + size + 2;
        }
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
