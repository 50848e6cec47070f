package org.ayumi.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.Stored;
import org.ayumi.app.TestPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** RFC 8259: JSON between programs is UTF-8, without a mark. Every operation that writes, as the OpenAPI document lists. */
class StrictUtf8Test {

    private static final RunningService SERVICE = RunningService.shared();
    private static final String SOUND = "{\"note\":\"長い\"}";

    /** Bytes that some reader of JSON would understand, and what is said of them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a record
    private record Body(String name, byte[] bytes, String contentType, String contentEncoding, int status) {}

    private static List<Body> bodies() {
        List<Body> all = new ArrayList<>();
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE")) {
            byte[] bytes = SOUND.getBytes(Charset.forName(charset));
            all.add(new Body(charset + " that is not named", bytes, "application/json", "", 400));
            all.add(new Body(charset, bytes, "application/json;charset=" + charset, "", 415));
        }
        byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
        byte[] marked = ("\uFEFF" + SOUND).getBytes(StandardCharsets.UTF_8);
        all.add(new Body("a byte order mark", marked, "application/json", "", 400));
        for (String charset : List.of("iso-8859-1", "windows-31j", "\"utf-16\"", "us-ascii", "nonsense")) {
            all.add(new Body("charset=" + charset, sound, "application/json; charset=" + charset, "", 415));
        }
        for (String coding : List.of("gzip", "deflate", "br", "identity, gzip", "x")) {
            all.add(new Body(coding, sound, "application/json", coding, 415));
        }
        for (byte[] foreign : new byte[][] {
            {(byte) 0xC0, (byte) 0xAF},
            {(byte) 0xC1, (byte) 0x81},
            {(byte) 0xE0, (byte) 0x80, (byte) 0xAF},
            {(byte) 0xF0, (byte) 0x80, (byte) 0x80, (byte) 0xAF},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            {(byte) 0xE9},
            {0}
        }) {
            all.add(new Body("overlong, a surrogate, Latin-1 or NUL", within(foreign), "application/json", "", 400));
        }
        return all;
    }

    private static byte[] within(byte[] foreign) {
        String text = SOUND.replace("長い", new String(foreign, StandardCharsets.ISO_8859_1));
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void every_write_refuses_what_is_not_utf_8_and_stores_nothing() {
        List<String[]> writes = writes().toList();
        assertThat(writes).hasSizeGreaterThan(15);
        Stored before = SERVICE.stored();
        for (String[] write : writes) {
            for (Body body : bodies()) {
                for (BodyPublisher bytes : List.of(
                        BodyPublishers.ofByteArray(body.bytes()),
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.bytes())))) {
                    ApiClient.Answer answer = SERVICE.as("approver")
                            .send(
                                    write[0],
                                    write[1],
                                    bytes,
                                    "Content-Type",
                                    body.contentType(),
                                    "Content-Encoding",
                                    body.contentEncoding(),
                                    "If-Match",
                                    "*");
                    assertThat(answer.status())
                            .as("%s %s: %s", write[0], write[1], body.name())
                            .isEqualTo(body.status());
                    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
                    assertThat(answer.json().at("/errors/0/code").asString())
                            .matches("body\\..*|header\\.(no-media-type|encoding-not-taken)");
                }
            }
        }
        assertThat(SERVICE.stored()).isEqualTo(before);
    }

    @Test
    void utf_8_is_read_whether_or_not_it_is_named() {
        TestPlan plan = TestPlan.adoptedBy(SERVICE.as("staff"));
        for (String type :
                List.of("application/json", "application/json;charset=UTF-8", "application/json; charset=\"utf-8\"")) {
            ApiClient.Answer answer = SERVICE.as("staff")
                    .post(
                            "/api/v1/initiatives/" + plan.initiative() + "/activities",
                            "{\"fiscalYear\":2024,\"title\":\"𠮷田町 まちづくり " + type.length() + "\"}",
                            "Content-Type",
                            type);
            assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        }
    }

    /** Method and path of everything under /api that has a body. */
    private static Stream<String[]> writes() {
        JsonNode paths = SERVICE.as("staff").get("/v3/api-docs").json().get("paths");
        return paths.propertyStream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(operation -> operation.getValue().has("requestBody"))
                        .map(operation -> new String[] {
                            operation.getKey().toUpperCase(Locale.ROOT),
                            path.getKey().replaceAll("\\{[^}]*}", "2024")
                        }));
    }
}
