package org.ayumi.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.ledger.merkle.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack is verified by the Go program that came with it, built with Go's own transparency log packages. */
@ServiceOfItsOwn
class GoVerdictTest {

    private static final Path DEBIAN_SOURCES = Path.of("/usr/share/gocode");
    private static final int MUTATIONS = 300;

    @TempDir
    private Path directory = Path.of(".");

    @BeforeEach
    void isThere() {
        assumeTrue(
                Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "go"))),
                "no go: apt-get install golang-go golang-golang-x-mod-dev");
        assumeTrue(
                Files.isDirectory(DEBIAN_SOURCES.resolve("src/golang.org/x/mod/sumdb/tlog")),
                "no sumdb/tlog: apt-get install golang-golang-x-mod-dev");
    }

    @Test
    void go_finds_packs_sound_and_every_change_to_one() throws Exception {
        ProofService.seal();
        List<Path> honest = new ArrayList<>();
        for (String address : List.of(
                "indicators/tomisato-kyodo-2.1-3-2.1",
                "initiatives/tomisato-kyodo-2.1-3-2",
                "plans/tomisato-kyodo-2",
                "plans/tomisato-kyodo-2?from=2000-01-01&to=2999-12-31")) {
            Pack pack = Pack.of(ProofService.SERVICE, address);
            honest.add(Files.write(directory.resolve("honest-" + honest.size()), pack.bytes("bundle.ndjson")));
            honest.add(Files.write(
                    directory.resolve("honest-" + honest.size() + ".zip"), Pack.bytes(ProofService.SERVICE, address)));
        }
        Pack pack = Pack.of(ProofService.SERVICE, "initiatives/tomisato-kyodo-2.1-3-2");
        Path program = build(pack);
        Path keys = Files.writeString(directory.resolve("keys.txt"), pack.text("keys.txt"));

        assertThat(verdicts(program, keys, honest)).hasSize(8).allMatch(line -> line.contains(": 正常 / sound: "));
        assertThat(verdicts(program, keys, mutated(pack.bytes("bundle.ndjson"))))
                .hasSize(MUTATIONS)
                .allMatch(line -> line.contains(": 改ざん / tampered: "));
    }

    /** The manifest is made to fit, and nobody has signed it. */
    @Test
    void go_compares_what_is_told_of_each_event_with_what_is_proven() throws Exception {
        ProofService.seal();
        Pack pack = Pack.of(ProofService.SERVICE, "initiatives/tomisato-kyodo-2.1-3-2");
        Path program = build(pack);
        Path keys = Files.writeString(directory.resolve("keys.txt"), pack.text("keys.txt"));
        String told = pack.text("events.ndjson");
        List<Path> changed = new ArrayList<>();
        for (String edited : List.of(
                told.replaceFirst("\"position\":", "\"position\":9"),
                told.replaceFirst("\"recordedAt\":\"20", "\"recordedAt\":\"19"),
                told.replaceFirst("\"aggregateId\":\"t", "\"aggregateId\":\"u"),
                told.replaceFirst("\"payload\":\\{", "\"payload\":{\"x\":1,"),
                told.replaceFirst("\"sentenceJa\":", "\"Payload\":{},\"sentenceJa\":"),
                told.replaceFirst("^.*\n", ""),
                told + told.lines().findFirst().orElseThrow() + "\n")) {
            assertThat(edited).isNotEqualTo(told);
            changed.add(unpacked(pack, edited, "changed-" + changed.size()));
        }

        assertThat(verdicts(program, keys, List.of(unpacked(pack, told, "as-it-was"))))
                .as("negative control")
                .allMatch(line -> line.contains(": 正常 / sound: "));
        assertThat(verdicts(program, keys, changed))
                .hasSameSizeAs(changed)
                .allMatch(line -> line.contains("events.ndjson says something else than bundle.ndjson"));
    }

    private Path unpacked(Pack pack, String told, String name) throws IOException {
        Path folder = Files.createDirectory(directory.resolve(name));
        for (String file : Pack.NAMES) {
            Files.write(folder.resolve(file), pack.bytes(file));
        }
        Files.writeString(folder.resolve("events.ndjson"), told);
        byte[] bytes = told.getBytes(StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("manifest.txt"),
                pack.text("manifest.txt")
                        .replaceFirst(
                                "(?m)^.* events.ndjson$",
                                Hash.sha256(bytes).hex() + " " + bytes.length + " events.ndjson"));
        return folder;
    }

    private List<Path> mutated(byte[] bundle) throws IOException {
        List<Path> files = new ArrayList<>();
        Random random = new Random(1);
        for (int mutation = 0; mutation < MUTATIONS; mutation++) {
            byte[] changed = Arrays.copyOf(bundle, bundle.length);
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            files.add(Files.write(directory.resolve("mutated-" + mutation), changed));
        }
        return files;
    }

    private Path build(Pack pack) throws IOException, InterruptedException {
        Path source = Files.write(directory.resolve("verify.go"), pack.bytes("verify.go"));
        Path program = directory.resolve("verify");
        ProcessBuilder build = new ProcessBuilder("go", "build", "-o", program.toString(), source.toString());
        build.environment().put("GO111MODULE", "off");
        build.environment().put("GOPATH", DEBIAN_SOURCES.toString());
        build.environment().put("GOFLAGS", "");
        build.environment()
                .put("GOCACHE", Path.of("target", "go-cache").toAbsolutePath().toString());
        run(build, directory.resolve("build.log"));
        assertThat(program).isExecutable();
        return program;
    }

    private List<String> verdicts(Path program, Path keys, List<Path> bundles)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(program.toString(), "-keys", keys.toString(), "-scope", "signed"));
        bundles.forEach(bundle -> command.add(bundle.toString()));
        Path answers = directory.resolve("verdicts");
        run(new ProcessBuilder(command), answers);
        return Files.readAllLines(answers);
    }

    private static void run(ProcessBuilder command, Path output) throws IOException, InterruptedException {
        Process process = command.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    }
}
