package org.ayumi.benchmarks.driver;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** One request of HTTP/1.1 as its bytes. */
public final class Request {

    public static final String PASSWORD = "benchmark";

    private static final String STAFF = headers("staff");
    private static final String ADMIN = headers("admin");

    private Request() {}

    private static String headers(String account) {
        return " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic "
                + Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8))
                + "\r\n";
    }

    public static byte[] get(String path) {
        return ("GET " + path + STAFF + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Of whoever runs the service. */
    public static byte[] getAsAdmin(String path) {
        return ("GET " + path + ADMIN + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** Of whoever runs the service; without a body. */
    public static byte[] postAsAdmin(String path) {
        return ("POST " + path + ADMIN + "Content-Length: 0\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] post(String path, String body) {
        return with("POST", path, "", body);
    }

    public static byte[] with(String method, String path, String ifMatch, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + path + STAFF + (ifMatch.isEmpty() ? "" : "If-Match: \"" + ifMatch + "\"\r\n")
                + "Content-Type: application/json\r\nContent-Length: " + content.length + "\r\n\r\n";
        ByteArrayOutputStream whole = new ByteArrayOutputStream(head.length() + content.length);
        whole.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(content);
        return whole.toByteArray();
    }
}
