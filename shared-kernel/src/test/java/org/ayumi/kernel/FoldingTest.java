package org.ayumi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "人, \u2F08",
        "m², ㎡",
        "m2, ㎡",
        "%, ％",
        "‰, \u200B‰",
        "が, か\u3099",
        "が, か\u200B\u3099",
        "第2回推進委員会, 第２回推進委員会",
        "①, 1",
        "ガス, ｶﾞｽ",
        "件, 件\uFEFF",
        "件, \u2060件\u00AD",
        "葛城市, 葛\uDB40\uDD00城市",
        "ﾊﾝ, ハン\uFFA0",
        "㋿5, 令和5",
        "件, ' 件　'",
    })
    void texts_that_look_alike_are_the_same(String one, String other) {
        assertThat(Folding.same(one, other)).isTrue();
        assertThat(Folding.same(other, one)).isTrue();
        assertThat(Folding.fold(Folding.fold(other))).isEqualTo(Folding.fold(other));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"人, 入", "件, 件数", "m, m2", "kg, KG", "第2回, 第3回", "か, が", "ハ, バ"})
    void others_are_not(String one, String other) {
        assertThat(Folding.same(one, other)).isFalse();
    }

    @Test
    void the_code_points_that_differ_are_named() {
        assertThat(Folding.pointsThatDiffer("第２回\u200B", "第2回")).isEqualTo("U+FF12, U+200B, U+0032");
        assertThat(Folding.pointsThatDiffer("件", "件")).isEmpty();
    }
}
