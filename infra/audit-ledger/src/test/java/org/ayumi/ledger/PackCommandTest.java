package org.ayumi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.ayumi.ledger.bundle.SmallLog;
import org.ayumi.ledger.note.Keys;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.pack.Manifest;
import org.ayumi.ledger.pack.PackChange;
import org.ayumi.ledger.pack.SmallPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file of a pack is what was signed, or is named. */
class PackCommandTest {

    private static final SmallLog LOG = SmallLog.random(5, 9);
    private static final String ALL = "signed,keys,files";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final SmallPack pack = SmallPack.of(LOG, Keys.LOG);

    @TempDir
    Path directory = Path.of("");

    static List<PackChange> changes() {
        return PackChange.all(LOG);
    }

    @Test
    void a_pack_is_proven_in_its_zip_and_unpacked() throws IOException {
        assertThat(run("pack", zip(), "--keys", keys(), "--scope", ALL)).isZero();
        assertThat(run("pack", folder(), "--keys", keys(), "--scope", ALL)).isZero();
        assertThat(said()).contains("OK: 9 events", "The scope that was stated is proven: signed,keys,files");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void what_was_changed_is_named(PackChange change) throws IOException {
        change.act().accept(pack);
        for (String place : new String[] {zip(), folder()}) {
            out.reset();
            assertThat(run("pack", place, "--keys", keys(), "--scope", ALL)).isEqualTo(1);
            assertThat(said()).contains("TAMPERED: ", "改ざんあり: ", change.said());
        }
    }

    @Test
    void a_manifest_that_nobody_signed_or_that_was_taken_out_leaves_the_files_unproven() throws IOException {
        pack.list(LOG.size());
        assertThat(run("pack", zip(), "--keys", keys(), "--scope", ALL)).isEqualTo(2);
        assertThat(said()).contains("the manifest is not signed", "the scope asks for files");
        pack.files().remove(Manifest.NAME);
        out.reset();
        assertThat(run("pack", zip(), "--keys", keys(), "--scope", ALL)).isEqualTo(2);
        assertThat(said()).contains("there is no manifest; the pack is of an older version, or it was taken out");
        assertThat(run("pack", zip(), "--keys", keys(), "--scope", "signed,keys"))
                .isZero();
        pack.files().remove("events.ndjson");
        assertThat(run("pack", zip(), "--keys", keys(), "--scope", "signed,keys"))
                .isEqualTo(1);
    }

    /** Nobody's signature speaks for the sentences; for what they are told of, the bundle does. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"amount\":          | \"amount\":1",
                "\"position\":3,      | \"position\":33,",
                "\"sequence\":0,      | \"sequence\":1,",
                "value-corrected      | value-recorded",
                "\"revision\":\"1\"    | \"revision\":\"2\"",
                "\"recordedAt\":\"20   | \"recordedAt\":\"19",
                "\"aggregateId\":\"p   | \"aggregateId\":\"q",
                "\"actor\":           | \"payload\":{},\"actor\":",
                "\"actor\":           | \"\\u0070ayload\":{},\"actor\":",
                "(?s)\\n.*           | ''",
                "\\n$                | ''"
            })
    void what_is_told_beside_an_unsigned_manifest_is_compared_with_the_bundle(String told, String instead)
            throws IOException {
        pack.list(LOG.size());
        assertThat(run("pack", zip(), "--keys", keys(), "--scope", "signed,keys"))
                .as("negative control: " + said())
                .isZero();
        String changed = pack.text("events.ndjson").replaceFirst(told, Matcher.quoteReplacement(instead));
        assertThat(changed).isNotEqualTo(pack.text("events.ndjson"));
        pack.put("events.ndjson", changed);
        pack.list(LOG.size());
        assertThat(run("pack", zip(), "--keys", keys(), "--scope", "signed,keys"))
                .isEqualTo(1);
        assertThat(said()).contains("events.ndjson: says something else than bundle.ndjson");
    }

    @Test
    void a_key_that_was_in_use_before_the_checkpoint_signs_no_manifest() throws IOException {
        String past = file("past", Keys.LOG.verifier() + " 0-8\n");
        String later = file("later", Keys.LOG.verifier() + " 0-9\n" + Keys.NEXT.verifier() + " 10-\n");
        assertThat(run("pack", zip(), "--keys", past)).isEqualTo(1);
        pack.list(LOG.size(), Keys.NEXT);
        assertThat(run("pack", zip(), "--keys", later, "--scope", ALL)).isZero();
    }

    @Test
    void no_byte_of_a_file_is_changed_in_the_zip_unnoticed() throws IOException {
        byte[] zip = pack.zip();
        Random random = new Random(1);
        int noticed = 0;
        for (int at = 0; at < zip.length; at++) {
            byte[] changed = zip.clone();
            changed[at] ^= (byte) (1 << random.nextInt(8));
            int status = run(
                    "pack",
                    Files.write(directory.resolve("changed.zip"), changed).toString(),
                    "--keys",
                    keys(),
                    "--scope",
                    ALL);
            noticed += status == 0 ? 0 : 1;
            if (status == 0) {
                assertThat(unzipped(changed)).as("byte %d", at).isEqualTo(unzipped(zip));
            }
        }
        assertThat(noticed).isGreaterThan(zip.length / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all", "signed,", "reads", "signed,signed", "SIGNED"})
    void a_scope_that_cannot_be_is_not_checked(String scope) throws IOException {
        assertThat(run("pack", zip(), "--keys", keys(), "--scope", scope)).isEqualTo(2);
    }

    @Test
    void without_a_scope_the_best_is_3() throws IOException {
        assertThat(run("pack", zip(), "--keys", keys())).isEqualTo(3);
        assertThat(said()).contains("No scope was stated", "範囲が指定されていない", "Not proven:", "証明していないこと");
    }

    /** By the directory at the end, as most programs do. */
    private Map<String, String> unzipped(byte[] zip) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipFile file =
                new ZipFile(Files.write(directory.resolve("read.zip"), zip).toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                files.put(
                        entry.getName(),
                        HexFormat.of().formatHex(file.getInputStream(entry).readAllBytes()));
            }
        }
        return files;
    }

    private String zip() throws IOException {
        return Files.write(directory.resolve("pack.zip"), pack.zip()).toString();
    }

    private String folder() throws IOException {
        return pack.unpackedInto(Files.createTempDirectory(directory, "folder")).toString();
    }

    private String keys() throws IOException {
        return file("keys", LogKey.always(Keys.LOG.verifier()) + "\n");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private int run(String... words) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new VerifyCommand(new Surroundings(stream, stream, false, Map.of(), () -> Keys.NOW)).run(words);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
