package org.ayumi.benchmarks.sidebyside;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** One request of HTTP/1.1 as its bytes. */
final class Request {

    static final String PASSWORD = "benchmark";

    private static final String HEADERS = " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic "
            + Base64.getEncoder().encodeToString(("staff:" + PASSWORD).getBytes(StandardCharsets.UTF_8)) + "\r\n";

    private Request() {}

    static byte[] get(String path) {
        return ("GET " + path + HEADERS + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] post(String path, String body) {
        return with("POST", path, "", body);
    }

    static byte[] with(String method, String path, String ifMatch, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + path + HEADERS + (ifMatch.isEmpty() ? "" : "If-Match: \"" + ifMatch + "\"\r\n")
                + "Content-Type: application/json\r\nContent-Length: " + content.length + "\r\n\r\n";
        ByteArrayOutputStream whole = new ByteArrayOutputStream(head.length() + content.length);
        whole.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(content);
        return whole.toByteArray();
    }
}
