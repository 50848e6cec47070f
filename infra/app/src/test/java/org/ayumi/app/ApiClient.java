package org.ayumi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the service as a script would: plain HTTP, JSON as text. */
public final class ApiClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int port;
    private final String authorization;
    private final HttpClient http;

    ApiClient(int port, String account, String password) {
        this(
                HTTP,
                port,
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    private ApiClient(HttpClient http, int port, String authorization) {
        this.http = http;
        this.port = port;
        this.authorization = authorization;
    }

    /** For a service that runs in another process. */
    public static ApiClient of(int port, String account, String password) {
        return new ApiClient(port, account, password);
    }

    /** Somebody without an account. */
    static ApiClient anonymous(int port) {
        return new ApiClient(HTTP, port, "");
    }

    /** The same from another address of this machine: wrong passwords are counted by address. */
    public ApiClient from(InetAddress address) {
        return new ApiClient(HttpClient.newBuilder().localAddress(address).build(), port, authorization);
    }

    /** What came back. */
    public record Answer(int status, Map<String, List<String>> headers, String text) {

        public JsonNode json() {
            return JSON.readTree(text);
        }

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(entry -> entry.getValue().getFirst())
                    .findFirst()
                    .orElse("");
        }

        public long position() {
            return json().get("position").asLong();
        }

        /** Right on any machine that is slow enough: nothing was stored, and whoever asks again is served. */
        public boolean isBusy() {
            return status == 503
                    && json().path("type").asString("").equals("urn:ayumi:problem:busy")
                    && !header("Retry-After").isEmpty();
        }
    }

    /** GET of something that is no text. */
    public HttpResponse<byte[]> download(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", authorization)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Answer get(String path) {
        return send("GET", path, "");
    }

    /** What stands there once everything up to a position is visible. */
    public JsonNode read(String path, long atLeast) {
        Answer answer = get(path + (path.contains("?") ? "&" : "?") + "atLeast=" + atLeast);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    public Answer post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    public Answer put(String path, String body, String... headers) {
        return send("PUT", path, body, headers);
    }

    /** {@code headers}: name, value, name, value …; one that is there already is replaced, by an empty one removed. */
    public Answer send(String method, String path, String body, String... headers) {
        return send(method, path, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8), headers);
    }

    /** With a body that is no text, or of a length that is not told. */
    public Answer send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.put("Authorization", authorization);
        all.put("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body);
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value);
            }
        });
        try {
            HttpResponse<String> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
