package org.ayumi.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.ayumi.app.ApiClient;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.TestPlan;
import org.ayumi.ledger.bundle.BundleVerdict;
import org.ayumi.ledger.bundle.BundleVerifier;
import org.ayumi.ledger.bundle.Coverage;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.merkle.TreeHashing;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.TrustedKeys;
import org.ayumi.ledger.pack.PackFiles;
import org.ayumi.ledger.pack.PackVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an auditor takes home is verified without the service, and shows every change that is made to it. */
@ServiceOfItsOwn
class ProofPackTest {

    private static final RunningService SERVICE = ProofService.SERVICE;
    private static final String INDICATOR = "indicators/tomisato-kyodo-2.1-3-2.1";

    @ParameterizedTest
    @ValueSource(strings = {INDICATOR, "initiatives/tomisato-kyodo-2.1-3-2", "plans/tomisato-kyodo-2"})
    void a_pack_of_anything_is_sound_and_holds_all_that_is_below_it(String address) throws Exception {
        long size = ProofService.seal();
        Pack pack = Pack.of(SERVICE, address + "?size=" + size);

        assertThat(pack.files().keySet()).containsExactlyElementsOf(Pack.NAMES);
        BundleVerdict.Sound sound =
                (BundleVerdict.Sound) Pack.verdict(pack.bytes("bundle.ndjson"), ProofService.keys());
        assertThat(sound.checkpoint().size()).isEqualTo(size);
        assertThat(sound.header().coverage()).isIn(Coverage.WHOLE_STREAMS, Coverage.EVERY_POSITION);
        assertThat(sound.header().count()).isEqualTo(storedUnder(address.replaceFirst(".*/", ""), size));
        assertThat(trusted(pack.text("keys.txt"))).isEqualTo(ProofService.keys());
        assertThat(pack.text("checkpoint.txt")).isEqualTo(sound.header().checkpoint());
        List<Long> positions = pack.lines("bundle.ndjson").stream()
                .skip(1)
                .map(line -> line.at("/leaf/position").asLong())
                .toList();
        assertThat(pack.lines("events.ndjson").stream()
                        .map(line -> line.get("position").asLong()))
                .containsExactlyElementsOf(positions);
    }

    /** Both files show each event in the letters in which it is stored; what is told beside it is for people. */
    @Test
    void what_is_told_of_an_event_holds_the_very_letters_that_are_proven() {
        Pack pack = Pack.of(SERVICE, "plans/tomisato-kyodo-2?size=" + ProofService.seal());

        List<JsonNode> proven = pack.lines("bundle.ndjson").stream().skip(1).toList();
        List<String> told = pack.text("events.ndjson").lines().toList();

        assertThat(told).hasSizeGreaterThan(200).hasSameSizeAs(proven);
        for (int event = 0; event < told.size(); event++) {
            assertThat(told.get(event))
                    .endsWith(",\"payload\":" + proven.get(event).get("payload").asString() + "}")
                    .contains("\"revision\":" + proven.get(event).at("/leaf/revision"));
        }
    }

    /** Whoever made it did not have the log's key: this service has a sealer of its own. */
    @Test
    void a_manifest_lists_every_file_and_is_not_signed_where_the_key_is_elsewhere() throws Exception {
        ProofService.seal();
        Path zip = Files.write(RunningService.temporaryDirectory().resolve("pack.zip"), Pack.bytes(SERVICE, INDICATOR));
        try (PackFiles files = PackFiles.open(zip);
                InputStream bundle = files.read(PackVerifier.BUNDLE).orElseThrow()) {
            PackVerifier pack =
                    new PackVerifier(files, BundleVerifier.open(bundle).header(), ProofService.keys());
            assertThat(pack.verify()).isEmpty();
            assertThat(pack.vouching()).isEqualTo(PackVerifier.Vouching.UNSIGNED);
        }
    }

    @Test
    void a_byte_changed_anywhere_in_the_bundle_is_found() {
        long size = ProofService.seal();
        TrustedKeys keys = ProofService.keys();
        byte[] bundle = Pack.of(SERVICE, INDICATOR + "?size=" + size).bytes("bundle.ndjson");
        Random random = new Random(1);
        assertThat(Pack.isSound(bundle, keys)).isTrue();

        for (int at = 0; at < bundle.length; at++) {
            byte before = bundle[at];
            bundle[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(Pack.isSound(bundle, keys)).as("byte %d changed", at).isFalse();
            bundle[at] = before;
        }
    }

    @Test
    void a_receipt_kept_from_a_write_is_found_again_in_the_pack() {
        TestPlan plan = TestPlan.adoptedBy(SERVICE.as("staff"));
        JsonNode receipt =
                plan.report(plan.count(), "R5", TestPlan.measured(12)).json().get("receipt");
        long size = ProofService.seal();

        Pack pack = Pack.of(SERVICE, "indicators/" + plan.count() + "?size=" + size);

        byte[] leafHash = Base64.getDecoder().decode(receipt.get("leafHash").asString());
        JsonNode leaf = pack.lines("bundle.ndjson").getLast().get("leaf");
        assertThat(leaf.get("position").asLong() - 1)
                .isEqualTo(receipt.get("leafIndex").asLong());
        assertThat(pack.text("bundle.ndjson").lines().map(ProofPackTest::leafHash))
                .contains(Hash.of(leafHash));
        assertThat(pack.text("history.html")).contains(Hash.of(leafHash).hex());
    }

    @Test
    void the_same_question_gets_the_same_bytes() {
        long size = ProofService.seal();
        byte[] first = Pack.bytes(SERVICE, "plans/tomisato-kyodo-2?size=" + size);

        assertThat(Pack.bytes(SERVICE, "plans/tomisato-kyodo-2?size=" + size)).isEqualTo(first);
    }

    @Test
    void what_is_younger_than_the_checkpoint_is_left_out_and_counted() {
        TestPlan plan = TestPlan.adoptedBy(SERVICE.as("staff"));
        long size = ProofService.seal();
        Pack before = Pack.of(SERVICE, "plans/" + plan.planId() + "?size=" + size);
        plan.report(plan.count(), "R5", TestPlan.measured(12));
        plan.report(plan.stock(), "R5", TestPlan.measured(12));

        Pack after = Pack.of(SERVICE, "plans/" + plan.planId() + "?size=" + size);

        assertThat(after.bytes("bundle.ndjson")).isEqualTo(before.bytes("bundle.ndjson"));
        assertThat(after.bytes("events.ndjson")).isEqualTo(before.bytes("events.ndjson"));
        assertThat(before.text("README.txt")).contains("記録された 0 件").contains("0 events recorded after");
        assertThat(after.text("README.txt")).contains("記録された 2 件").contains("2 events recorded after");
        assertThat(after.text("history.html")).contains("記録された 2 件").contains("2 events recorded after");
    }

    @Test
    void a_period_is_a_selection() {
        long size = ProofService.seal();
        for (String period : List.of("from=2999-01-01", "to=1999-12-31", "from=2000-01-01&to=2999-12-31")) {
            Pack pack = Pack.of(SERVICE, INDICATOR + "?size=" + size + "&" + period);
            BundleVerdict.Sound sound =
                    (BundleVerdict.Sound) Pack.verdict(pack.bytes("bundle.ndjson"), ProofService.keys());
            assertThat(sound.header().coverage()).isEqualTo(Coverage.SELECTION);
            assertThat(sound.header().count() > 0).isEqualTo(period.contains("&"));
        }
    }

    @Test
    void the_bounds_of_a_period_are_in_it_to_the_microsecond() {
        TestPlan plan = TestPlan.adoptedBy(SERVICE.as("staff"));
        for (int amount = 1; amount < 4; amount++) {
            plan.report(plan.count(), "R" + (3 + amount), TestPlan.measured(amount));
        }
        String address = "indicators/" + plan.count() + "?size=" + ProofService.seal();
        List<String> times = Pack.of(SERVICE, address).lines("bundle.ndjson").stream()
                .skip(1)
                .map(line -> line.at("/leaf/recordedAt").asString())
                .toList();

        Pack middle = Pack.of(SERVICE, address + "&from=" + times.get(1) + "&to=" + times.get(2));

        assertThat(middle.lines("bundle.ndjson").stream()
                        .skip(1)
                        .map(line -> line.at("/leaf/recordedAt").asString()))
                .containsExactly(times.get(1), times.get(2));
        assertThat(middle.lines("events.ndjson").getFirst().get("sentenceJa").asString())
                .as("the name is known although its event is not in the pack")
                .contains("年間の開催件数");
    }

    @Test
    void many_events_are_read_some_at_a_time() {
        TestPlan plan = TestPlan.adoptedBy(SERVICE.as("staff"));
        plan.report(plan.count(), "R5", TestPlan.measured(0));
        for (int amount = 1; amount <= 260; amount++) {
            plan.staff()
                    .post(
                            "/api/v1/indicators/" + plan.count() + "/values/2023/corrections",
                            "{\"value\":" + TestPlan.measured(amount) + ",\"reason\":\"集計の誤り\"}");
        }
        long size = ProofService.seal();

        Pack pack = Pack.of(SERVICE, "plans/" + plan.planId() + "?size=" + size);

        assertThat(Pack.isSound(pack.bytes("bundle.ndjson"), ProofService.keys()))
                .isTrue();
        assertThat(pack.lines("events.ndjson")).hasSize(6 + 1 + 260);
        assertThat(pack.text("history.html").split("<article>", -1)).hasSize(1 + 6 + 1 + 260);
    }

    @ParameterizedTest
    @CsvSource({
        "indicators/nope, 404",
        "indicators/tomisato-kyodo-2, 404",
        "plans/tomisato-kyodo-2.1-3-2.1, 404",
        "initiatives/tomisato-kyodo-2.9-9-9, 404",
        "plans/tomisato-kyodo-2?size=999999999, 404",
        "plans/tomisato-kyodo-2?size=x, 400",
        "plans/tomisato-kyodo-2?from=yesterday, 400",
        "plans/tomisato-kyodo-2?from=2024-04-02&to=2024-04-01, 400",
    })
    void what_is_not_there_or_cannot_be_read_is_said(String address, int status) {
        ProofService.seal();
        String path = address.contains("?") ? address.replace("?", "/proof-pack?") : address + "/proof-pack";
        LedgerEndpointTest.isProblem(SERVICE.as("auditor").get("/api/v1/" + path), status);
    }

    @Test
    void what_is_there_but_younger_than_the_checkpoint_is_not_sealed_yet() {
        long size = ProofService.seal();
        TestPlan plan = TestPlan.adoptedBy(SERVICE.as("staff"));

        ApiClient.Answer answer =
                SERVICE.as("auditor").get("/api/v1/plans/" + plan.planId() + "/proof-pack?size=" + size);

        LedgerEndpointTest.isProblem(answer, 409);
        assertThat(answer.header("Retry-After")).isEqualTo("10");
    }

    @Test
    void the_download_has_a_plain_name() {
        long size = ProofService.seal();
        assertThat(SERVICE.as("auditor")
                        .download("/api/v1/" + INDICATOR + "/proof-pack?size=" + size)
                        .headers()
                        .map())
                .containsEntry(
                        "content-disposition",
                        List.of("attachment; filename=\"proof-pack-tomisato-kyodo-2.1-3-2.1-" + size + ".zip\""))
                .containsEntry("content-type", List.of("application/zip"));
    }

    private static TrustedKeys trusted(String keys) throws MalformedException {
        return TrustedKeys.parse(keys, 0);
    }

    private static long storedUnder(String id, long size) throws SQLException {
        try (Connection connection = SERVICE.database().connect();
                PreparedStatement count = connection.prepareStatement("SELECT count(*) FROM event_store.events"
                        + " WHERE (aggregate_id = ? OR starts_with(aggregate_id, ?)) AND position <= ?")) {
            count.setString(1, id);
            count.setString(2, id + ".");
            count.setLong(3, size);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static Hash leafHash(String line) {
        int from = line.indexOf("{\"aggregate\":");
        int to = line.indexOf('}', from) + 1;
        return from < 0
                ? TreeHashing.EMPTY_TREE
                : TreeHashing.leaf(line.substring(from, to).getBytes(StandardCharsets.UTF_8));
    }
}
