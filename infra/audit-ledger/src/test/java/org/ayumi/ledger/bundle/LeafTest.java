package org.ayumi.ledger.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.ayumi.ledger.json.CanonicalJson;
import org.ayumi.ledger.merkle.TreeHashing;
import org.ayumi.ledger.note.MalformedException;
import org.junit.jupiter.api.Test;

class LeafTest {

    private static final StoredBytes PAYLOAD = SmallLog.bytes("{}");

    private static final Leaf LEAF = new Leaf(
            124,
            "tomisato-kyodo-2.1-1-1.1",
            "Indicator",
            7,
            "e-1",
            "2025-03-31T01:02:03.000004Z",
            "indicator.value-corrected",
            "1",
            PAYLOAD.sha256(),
            PAYLOAD.sha256());

    /** An auditor's own program has to make these very bytes; they never change. */
    @Test
    void its_bytes_are_fixed() {
        String sha256 = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
        String bytes =
                "{\"aggregate\":\"tomisato-kyodo-2.1-1-1.1\",\"aggregateType\":\"Indicator\",\"eventId\":\"e-1\","
                        + "\"metadataSha256\":\"" + sha256 + "\",\"payloadSha256\":\"" + sha256 + "\",\"position\":124,"
                        + "\"recordedAt\":\"2025-03-31T01:02:03.000004Z\",\"revision\":\"1\",\"sequence\":7,"
                        + "\"type\":\"indicator.value-corrected\"}";
        assertThat(new String(CanonicalJson.write(LEAF.json()), StandardCharsets.UTF_8))
                .isEqualTo(bytes);
        assertThat(LEAF.hash()).isEqualTo(TreeHashing.leaf(bytes.getBytes(StandardCharsets.UTF_8)));
        assertThat(LEAF.index()).isEqualTo(123);
    }

    @Test
    void it_reads_back_and_a_member_more_or_less_does_not() throws Exception {
        assertThat(Leaf.of(LEAF.json())).isEqualTo(LEAF);
        String text = new String(CanonicalJson.write(LEAF.json()), StandardCharsets.UTF_8);
        for (String wrong : new String[] {
            text.replace("\"revision\":\"1\",", ""),
            text.replace("\"revision\":\"1\",", "\"revision\":\"1\",\"seal\":\"1\","),
            text.replace("\"revision\":\"1\"", "\"revision\":1"),
            text.replace("\"position\":124", "\"position\":\"124\""),
            text.replace("\"position\":124", "\"position\":0"),
            text.replace("44136fa3", "44136FA3"),
            text.replace("000004Z", "00004Z")
        }) {
            assertThatThrownBy(() -> Leaf.of(CanonicalJson.read(wrong.getBytes(StandardCharsets.UTF_8))))
                    .as(wrong)
                    .isInstanceOf(MalformedException.class);
        }
    }

    @Test
    void an_instant_is_written_to_the_microsecond_in_UTC() {
        assertThat(Leaf.recordedAt(Instant.parse("2025-03-31T00:00:00Z"))).isEqualTo("2025-03-31T00:00:00.000000Z");
        assertThat(Leaf.recordedAt(Instant.parse("2025-12-31T23:59:59.123456999Z")))
                .isEqualTo("2025-12-31T23:59:59.123456Z");
    }

    @Test
    void a_payload_that_is_no_text_is_kept_exactly() throws Exception {
        byte[] bytes = {(byte) 0xff, 0, '\n', '"'};
        StoredBytes stored = StoredBytes.of(bytes);
        assertThat(StoredBytes.of(stored.json()).sha256()).isEqualTo(stored.sha256());
        StoredBytes text = SmallLog.bytes("\uFEFF 未実施\u0000\r\n\ud83d\ude00");
        assertThat(StoredBytes.of(text.json()).sha256()).isEqualTo(text.sha256());
    }
}
