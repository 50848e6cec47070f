package org.ayumi.kernel.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of {@code amendments.txt}, with what its sentences may not be. */
class AmendmentTableTest {

    private static final StraightLine RULE = new StraightLine();

    static List<AmendmentCase> cases() throws IOException {
        return AmendmentCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void is_judged_as_the_table_says(AmendmentCase line) {
        Verdict verdict = RULE.judge(line.input());

        assertThat(verdict.grade()).as(verdict.arithmetic()).isEqualTo(line.grade());
        assertThat(verdict.reason()
                        .map(Reason::name)
                        .or(() -> verdict.yardstick().map(Yardstick::name)))
                .as(verdict.arithmetic())
                .contains(line.against());
        assertThat(verdict.expected().map(it -> it.setScale(2, RoundingMode.HALF_UP)))
                .as(verdict.arithmetic())
                .isEqualTo(line.expected().map(it -> it.setScale(2, RoundingMode.HALF_UP)));
        assertThat(verdict.positions()).containsExactly(3L, 8L, 21L);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void says_its_arithmetic_in_both_languages(AmendmentCase line) {
        Verdict verdict = RULE.judge(line.input());

        assertThat(verdict.arithmetic())
                .containsOnlyOnce(" → " + ArithmeticWords.JAPANESE.grade(line.grade()))
                .contains(ArithmeticWords.JAPANESE.figure(line.input().value()))
                .doesNotContain("{", "}", "null", "  ", "。。", "（）", "÷ 1 ", "× 1 ");
        assertThat(verdict.arithmeticEn())
                .containsOnlyOnce(" → " + ArithmeticWords.ENGLISH.grade(line.grade()))
                .doesNotContain("{", "}", "null", "  ", "..", "()")
                .doesNotContainPattern("[ぁ-んァ-ヶ]{3}");
    }

    @Test
    void has_many_cases_each_of_its_own_name() throws IOException {
        assertThat(cases())
                .hasSizeGreaterThan(60)
                .extracting(AmendmentCase::name)
                .doesNotHaveDuplicates();
    }
}
