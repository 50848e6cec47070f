package org.ayumi.ledger.thirdparty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.ayumi.ledger.bundle.BundleVerdict;
import org.ayumi.ledger.bundle.BundleVerifier;
import org.ayumi.ledger.bundle.Coverage;
import org.ayumi.ledger.bundle.GoVerifier;
import org.ayumi.ledger.bundle.SmallLog;
import org.ayumi.ledger.note.Keys;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.pack.PackChange;
import org.ayumi.ledger.pack.SmallPack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Go program that goes along with bundles judges them as our verifier does. */
class GoVerifierTest {

    private static final Path PROGRAM = GoProgram.WORK.resolve("verify");
    private static final List<Coverage> COVERAGES = List.of(Coverage.values());
    private static final int BUNDLES = 40;
    private static final int MUTATIONS_OF_EACH = 40;

    @BeforeEach
    void build() throws IOException, InterruptedException {
        Path source =
                Files.createDirectories(GoProgram.WORK.resolve("verifier")).resolve("verify.go");
        GoProgram.build(Files.write(source, GoVerifier.source()), PROGRAM);
    }

    @Test
    void honest_bundles_are_sound_and_none_is_with_a_byte_changed() throws Exception {
        Path keys = Files.writeString(
                GoProgram.WORK.resolve("keys"), LogKey.always(Keys.LOG.verifier()) + "\n", StandardCharsets.UTF_8);
        List<Path> honest = new ArrayList<>();
        List<Path> mutated = new ArrayList<>();
        for (int seed = 0; seed < BUNDLES; seed++) {
            Random random = new Random(seed);
            byte[] bundle =
                    SmallLog.random(seed, 1 + random.nextInt(20)).bundle(COVERAGES.get(seed % COVERAGES.size()));
            honest.add(write("honest-" + seed, bundle));
            for (int mutation = 0; mutation < MUTATIONS_OF_EACH; mutation++) {
                byte[] changed = bundle.clone();
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
                assertThat(isSound(changed)).isFalse();
                mutated.add(write("mutated-" + seed + "-" + mutation, changed));
            }
        }
        assertThat(verdicts(keys, honest)).hasSize(BUNDLES).allMatch(line -> line.contains(": 正常 / sound: "));
        assertThat(verdicts(keys, mutated))
                .hasSize(BUNDLES * MUTATIONS_OF_EACH)
                .allMatch(line -> line.contains(": 改ざん / tampered: "));
    }

    @Test
    void a_line_that_could_be_read_in_two_ways_is_refused() throws Exception {
        Path keys = Files.writeString(
                GoProgram.WORK.resolve("keys"), LogKey.always(Keys.LOG.verifier()) + "\n", StandardCharsets.UTF_8);
        String bundle = new String(SmallLog.random(2, 5).bundle(Coverage.EVERY_POSITION), StandardCharsets.UTF_8);
        List<String> other = List.of(
                bundle.replaceFirst("\\{\"leaf\"", "{ \"leaf\""),
                bundle.replaceFirst("\\{\"leaf\"", "{\"leaf\":1,\"leaf\""),
                bundle.replaceFirst("\"bundle\"", "\"\\\\u0062undle\""),
                bundle.replaceFirst("\n", " \n"));
        List<Path> files = new ArrayList<>();
        for (String changed : other) {
            assertThat(changed).isNotEqualTo(bundle);
            assertThat(isSound(changed.getBytes(StandardCharsets.UTF_8))).isFalse();
            files.add(write("other-" + files.size(), changed.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(verdicts(keys, files)).hasSize(4).allMatch(line -> line.contains("tampered"));
    }

    @Test
    void a_bundle_of_another_log_s_key_is_not_believed() throws Exception {
        Path keys = Files.writeString(GoProgram.WORK.resolve("other-keys"), LogKey.always(Keys.NEXT.verifier()) + "\n");
        Path bundle = write("of-another", SmallLog.random(1, 5).bundle(Coverage.EVERY_POSITION));
        assertThat(verdicts(keys, List.of(bundle))).singleElement().asString().contains("tampered");
    }

    @Test
    void a_key_signs_only_the_sizes_it_is_for() throws Exception {
        Path bundle = write("of-five", SmallLog.random(1, 5).bundle(Coverage.EVERY_POSITION));
        for (String range : List.of("0-4", "6-", "6-9")) {
            Path keys = Files.writeString(GoProgram.WORK.resolve("keys-" + range), Keys.LOG.verifier() + " " + range);
            assertThat(verdicts(keys, List.of(bundle))).allMatch(line -> line.contains("tampered"));
        }
        for (String range : List.of("0-5", "5-", "5-5")) {
            Path keys = Files.writeString(GoProgram.WORK.resolve("keys-" + range), Keys.LOG.verifier() + " " + range);
            assertThat(verdicts(keys, List.of(bundle))).allMatch(line -> line.contains("sound"));
        }
    }

    @Test
    void packs_are_judged_file_by_file_zipped_and_unpacked() throws Exception {
        Path keys = Files.writeString(
                GoProgram.WORK.resolve("keys"), LogKey.always(Keys.LOG.verifier()) + "\n", StandardCharsets.UTF_8);
        SmallLog log = SmallLog.random(5, 9);
        SmallPack honest = SmallPack.of(log, Keys.LOG);
        Path folder = Files.createTempDirectory(GoProgram.WORK, "pack");
        List<Path> sound = List.of(
                Files.write(folder.resolve("sound.zip"), honest.zip()), honest.unpackedInto(folder.resolve("sound")));
        List<Path> changed = new ArrayList<>();
        for (PackChange change : PackChange.all(log)) {
            SmallPack pack = SmallPack.of(log, Keys.LOG);
            change.act().accept(pack);
            changed.add(Files.write(folder.resolve(changed.size() + ".zip"), pack.zip()));
            changed.add(pack.unpackedInto(folder.resolve("" + changed.size())));
        }
        SmallPack unsigned = SmallPack.of(log);
        Path nobodys = Files.write(folder.resolve("unsigned.zip"), unsigned.zip());
        assertThat(verdicts(keys, sound))
                .hasSize(2)
                .allMatch(line -> line.contains("sound: 9 events") && line.contains("files as signed"));
        assertThat(verdicts(keys, changed))
                .hasSameSizeAs(changed)
                .allMatch(line -> line.contains(": 改ざん / tampered: "));
        assertThat(verdicts(keys, List.of(nobodys))).allMatch(line -> line.contains("files that nobody has signed"));
        assertThat(status(keys, "signed,keys,files", sound.getFirst())).isZero();
        assertThat(status(keys, "signed,keys,files", nobodys)).isEqualTo(2);
        assertThat(status(keys, "signed,keys", nobodys)).isZero();
        assertThat(status(keys, "", sound.getFirst())).isEqualTo(3);
        assertThat(status(keys, "kept", sound.getFirst())).isEqualTo(2);
        assertThat(status(keys, "signed", changed.getFirst())).isEqualTo(1);
    }

    private static int status(Path keys, String scope, Path file) throws IOException, InterruptedException {
        return new ProcessBuilder(PROGRAM.toString(), "-keys", keys.toString(), "-scope", scope, file.toString())
                .redirectErrorStream(true)
                .redirectOutput(GoProgram.WORK.resolve("said").toFile())
                .start()
                .waitFor();
    }

    private static boolean isSound(byte[] bundle) throws IOException {
        try {
            return BundleVerifier.open(new ByteArrayInputStream(bundle))
                            .verify(Keys.trusted(Keys.LOG), Optional.empty(), events -> {})
                    instanceof BundleVerdict.Sound;
        } catch (MalformedException malformed) {
            return false;
        }
    }

    private static Path write(String name, byte[] bundle) throws IOException {
        return Files.write(
                Files.createDirectories(GoProgram.WORK.resolve("bundles")).resolve(name), bundle);
    }

    private static List<String> verdicts(Path keys, List<Path> bundles) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(PROGRAM.toString(), "-keys", keys.toString(), "-scope", "signed"));
        bundles.forEach(bundle -> command.add(bundle.toString()));
        Path answers = GoProgram.WORK.resolve("verdicts");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(answers.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return Files.readAllLines(answers);
    }
}
