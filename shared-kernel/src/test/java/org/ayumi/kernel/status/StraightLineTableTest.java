package org.ayumi.kernel.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.AimKind;
import org.ayumi.kernel.indicator.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of {@code straight-line.txt}, with its sentences. */
class StraightLineTableTest {

    private static final StraightLine RULE = new StraightLine();

    static List<RuleCase> cases() throws IOException {
        return RuleCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_judged_as_the_table_says(RuleCase line) {
        Verdict verdict = RULE.judge(line.input());

        assertThat(verdict.grade()).as(verdict.arithmetic()).isEqualTo(line.grade());
        assertThat(against(verdict)).as(verdict.arithmetic()).isEqualTo(line.against());
        assertThat(verdict.expected()).as(verdict.arithmetic()).isEqualTo(line.expected());
        assertThat(verdict.reason().isPresent()).isEqualTo(line.grade() == Grade.NOT_COMPARABLE);
        assertThat(verdict.positions())
                .startsWith(3L, 8L, 21L, (long) line.year().startYear());
        assertThat(verdict.positions().subList(4, verdict.positions().size())).isEqualTo(positionsOfTheSum(line));
        if (line.value().stage() != Stage.FINAL) {
            assertThat(verdict.stage()).isNotEqualTo(Stage.FINAL);
        }
        assertThat(verdict.rule()).isEqualTo(new RuleVersion("straight-line", 3));
    }

    /** Of the other years that the sum is of, as far as anything was reported for them. */
    private static List<Long> positionsOfTheSum(RuleCase line) {
        return line.others().stream()
                .filter(other -> isOfTheSum(other, line))
                .map(other -> (long) other.year().startYear())
                .sorted()
                .toList();
    }

    private static boolean isOfTheSum(FigureOfYear other, RuleCase line) {
        return line.input()
                .yearsAdded()
                .filter(years -> years.contains(other.year()))
                .isPresent();
    }

    private static String against(Verdict verdict) {
        assertThat(verdict.reason().isPresent())
                .isNotEqualTo(verdict.yardstick().isPresent());
        return verdict.reason()
                .map(Reason::name)
                .or(() -> verdict.yardstick().map(Yardstick::name))
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void says_its_arithmetic_in_both_languages(RuleCase line) {
        Verdict verdict = RULE.judge(line.input());
        String english = line.grade().name().toLowerCase(Locale.ROOT).replace('_', ' ');

        assertSaid(verdict.arithmetic(), japanese(line.grade()), ArithmeticWords.JAPANESE, line);
        assertSaid(verdict.arithmeticEn(), english, ArithmeticWords.ENGLISH, line);
        assertThat(verdict.arithmeticEn()).doesNotContainPattern("[ぁ-んァ-ヶ]{3}");
    }

    private static String japanese(Grade grade) {
        return switch (grade) {
            case ACHIEVED -> "達成";
            case ON_TRACK -> "順調";
            case BEHIND -> "遅れ";
            case NOT_COMPARABLE -> "比較不能";
        };
    }

    private static void assertSaid(String arithmetic, String grade, ArithmeticWords words, RuleCase line) {
        assertThat(arithmetic)
                .endsWith(" → " + grade)
                .containsOnlyOnce(" → " + grade)
                .contains(words.figure(line.value().figure()))
                .doesNotContain("{", "}", "null", "  ", "。。", "（）", "()", "「「", "」」", "）（", "− -");
        heldAgainst(line)
                .ifPresent(target -> assertThat(arithmetic)
                        .contains(
                                words.aim(target.aim(), line.definition().unit()),
                                words.year(
                                        target.fiscalYear(), line.definition().yearBasis())));
        line.expected()
                .ifPresent(expected -> assertThat(arithmetic)
                        .contains(line.against().equals("LINE") ? words.amount(expected, "件") : ""));
    }

    private static Optional<Target> heldAgainst(RuleCase line) {
        return switch (line.against()) {
            case "YEAR_TARGET" -> line.input().judged().targets().in(line.year());
            case "FINAL_TARGET" -> line.input().judged().targets().last();
            default -> Optional.empty();
        };
    }

    @Test
    void has_many_cases_each_of_its_own_name() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(200).extracting(RuleCase::name).doesNotHaveDuplicates();
    }

    /** But for changed definitions: {@link AmendmentTableTest}. */
    @Test
    void covers_every_outcome_and_every_shape_of_target() throws IOException {
        assertThat(cases()).extracting(RuleCase::grade).contains(Grade.values());
        assertThat(cases().stream().map(RuleCase::against))
                .containsAll(names(Reason.values()).stream()
                        .filter(reason -> !reason.equals(Reason.DEFINITION_CHANGED.name()))
                        .toList())
                .containsAll(names(Yardstick.values()));
        for (AimKind kind : EnumSet.complementOf(EnumSet.of(AimKind.NONE))) {
            assertThat(cases().stream()
                            .filter(line -> line.targets()
                                    .last()
                                    .filter(last -> last.aim().kind() == kind)
                                    .isPresent())
                            .map(RuleCase::grade))
                    .as(kind.name())
                    .contains(Grade.values());
        }
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
