package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** However the sample is damaged, its author is told where, and never gets a stack trace. */
class MutatedPlanFileTest {

    private static final int MUTATIONS = 1000;
    private static final long SEED = 20231012;
    private static final List<String> JUNK = List.of(
            "",
            ":",
            "- ",
            "- - -",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "|",
            ">",
            "&a x",
            "*a",
            "!!int 3",
            "%YAML 9.9",
            "---",
            "...",
            "? ",
            "~",
            "null",
            "true",
            "-1",
            "0x1F",
            "1e999999999",
            ".inf",
            ".nan",
            "2023-13-45",
            "25:61",
            "R0",
            "1-(0)-①",
            "１２",
            "𠮷",
            "\\uD800",
            "\"\\uD800\"",
            "\"\\U00110000\"",
            "<<: {a: b}",
            "\t",
            "@",
            "`",
            "#",
            "a: b: c",
            "NONE",
            "STATE",
            "kind: RANGE");

    private final Random random = new Random(SEED);

    @Test
    void a_thousand_random_mutations_of_the_sample_are_read_or_refused_with_a_place() throws IOException {
        List<String> sample;
        try (InputStream content = SamplePlan.TOMISATO.open()) {
            sample = new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        assertThat(refusedOf(sample)).as("mutations that did damage").isBetween(MUTATIONS / 3, MUTATIONS);
    }

    @Test
    void as_many_of_a_file_with_every_kind_of_target_are_too() {
        assertThat(refusedOf(TargetExample.TEXT.lines().toList()))
                .as("mutations that did damage")
                .isBetween(MUTATIONS / 3, MUTATIONS);
    }

    @Test
    void as_many_of_a_file_in_which_things_end_and_move_are_too() {
        assertThat(refusedOf(LifeExample.TEXT.lines().toList()))
                .as("mutations that did damage")
                .isBetween(MUTATIONS / 3, MUTATIONS);
    }

    @Test
    void as_many_of_a_file_with_every_stage_are_too() {
        assertThat(refusedOf(StageExample.TEXT.lines().toList()))
                .as("mutations that did damage")
                .isBetween(MUTATIONS / 3, MUTATIONS);
    }

    /** How many were refused; every one that was is told with a place. */
    private int refusedOf(List<String> file) {
        int refused = 0;
        for (int round = 0; round < MUTATIONS; round++) {
            String text = mutated(file);
            try {
                PlanFileReader.read("mutated.yaml", text);
            } catch (PlanFileException e) {
                refused++;
                assertThat(e.errors()).isNotEmpty().allSatisfy(error -> {
                    assertThat(error.line()).isBetween(1, (int) text.lines().count() + 1);
                    assertThat(error.column()).isPositive();
                    assertThat(error.messageJa()).isNotBlank().doesNotContain("{0}");
                    assertThat(error.messageEn()).isNotBlank().doesNotContain("{0}");
                });
            } catch (RuntimeException e) {
                throw new AssertionError("round " + round + " escaped with " + e, e);
            }
        }
        return refused;
    }

    private String mutated(List<String> file) {
        List<String> lines = new ArrayList<>(file);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(7)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.set(at, valueReplaced(line, junk()));
                case 2 -> lines.set(at, " ".repeat(1 + random.nextInt(3)) + line);
                case 3 -> lines.set(at, line.isEmpty() ? line : line.substring(1));
                case 4 -> lines.add(at, junk());
                case 5 -> lines.set(at, insert(line, junk()));
                default -> lines.add(at, lines.get(random.nextInt(lines.size())));
            }
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private String junk() {
        return JUNK.get(random.nextInt(JUNK.size()));
    }

    private String insert(String line, String junk) {
        int at = random.nextInt(line.length() + 1);
        return line.substring(0, at) + junk + line.substring(at);
    }

    private static String valueReplaced(String line, String junk) {
        int colon = line.lastIndexOf(": ");
        return colon < 0 ? junk : line.substring(0, colon + 2) + junk;
    }
}
