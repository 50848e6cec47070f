package org.ayumi.command.indicator;

import static org.ayumi.command.Refusals.assertRefused;
import static org.ayumi.command.indicator.ReportBody.update;

import java.util.stream.Stream;
import org.ayumi.command.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormFaultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | value.kind",
                "{\"amount\":140,\"unit\":\"件\"} | value.kind",
                "{\"kind\":\"MEASURED\"} | value.amount",
                "{\"kind\":\"NOT_MEASURED\"} | value.reason",
                "{\"kind\":\"SUBSTITUTE\"} | value.amount,value.unit,value.label,value.reason",
                "{\"kind\":\"SUBSTITUTE\",\"amount\":1,\"label\":\"相談\"} | value.unit,value.reason"
            })
    void says_everything_its_kind_must(String json, String fields) {
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> update("{\"value\":" + json + "}"),
                Stream.of(fields.split(",", -1))
                        .map(field -> field + ": field.missing")
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\":\"NOT_CONDUCTED\",\"amount\":0 | value.amount",
                "\"kind\":\"NOT_REPORTED\",\"amount\":0,\"reason\":\"未報告\" | value.amount,value.reason",
                "\"kind\":\"NOT_MEASURED\",\"reason\":\"集計なし\",\"amount\":1,\"unit\":\"件\" | value.amount,value.unit",
                "\"kind\":\"MEASURED\",\"amount\":1,\"label\":\"相談\",\"reason\":\"代わり\" | value.label,value.reason",
                "\"kind\":\"NOT_CONDUCTED\",\"asOf\":\"2024-03-31\",\"basis\":\"STOCK\",\"survey\":\"調査\" "
                        + "| value.asOf,value.basis,value.survey",
                "\"kind\":\"NOT_CONDUCTED\",\"numerator\":1,\"denominator\":2 | value.numerator,value.denominator"
            })
    void says_nothing_its_kind_cannot(String json, String fields) {
        assertRefused(
                Refusal.Kind.IMPOSSIBLE,
                () -> update("{\"value\":{" + json + "}}"),
                Stream.of(fields.split(",", -1))
                        .map(field -> field + ": figure.not-for-kind")
                        .toArray(String[]::new));
    }

    @Test
    void says_both_of_a_day_that_cannot_be_read_and_has_no_place() {
        assertRefused(
                Refusal.Kind.MALFORMED,
                () -> update("{\"value\":{\"kind\":\"NOT_CONDUCTED\",\"asOf\":\"昨日\"}}"),
                "value.asOf: date.malformed",
                "value.asOf: figure.not-for-kind");
    }

    @ParameterizedTest
    @CsvSource({
        "2024/03/31, MALFORMED, date.malformed",
        "'', MALFORMED, date.malformed",
        "2024-02-30, IMPOSSIBLE, date.impossible"
    })
    void speaks_of_a_day_that_exists(String day, Refusal.Kind kind, String fault) {
        assertRefused(
                kind,
                () -> update("{\"value\":{\"kind\":\"MEASURED\",\"amount\":1,\"asOf\":\"" + day + "\"}}"),
                "value.asOf: " + fault);
    }
}
