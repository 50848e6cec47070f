package org.ayumi.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.axonframework.serialization.SimpleSerializedObject;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotDue;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** History is read to the letter: what is not understood stops the reader, and is never guessed or passed over. */
class StrictReadingTest {

    private static final String RECORDED = "indicator.value-recorded";
    private static final String VALID = """
            {"indicatorId":"p.1-1-1.1","fiscalYear":2023,"stage":"FINAL",\
            "figure":{"kind":"MEASURED","amount":128,"unit":"件","basis":"ANNUAL_COUNT"}}""";

    private static DomainEvent read(String type, @Nullable String revision, String json) {
        return NamedJsonSerializer.forEvents()
                .deserialize(new SimpleSerializedObject<>(json.getBytes(UTF_8), byte[].class, type, revision));
    }

    private static String current(String type) {
        return EventTypes.current().all().values().stream()
                .filter(known -> known.name().equals(type))
                .map(EventType::revisionText)
                .findAny()
                .orElseThrow();
    }

    private static void assertNotRead(String type, String json) {
        assertThatExceptionOfType(JacksonException.class).as(json).isThrownBy(() -> read(type, current(type), json));
    }

    private static String with(String part, String instead) {
        assertThat(VALID).contains(part);
        return VALID.replace(part, instead);
    }

    @Test
    void an_event_that_is_understood_is_read() {
        assertThat(read(RECORDED, current(RECORDED), VALID))
                .isEqualTo(new IndicatorValueRecorded(
                        "p.1-1-1.1",
                        new FiscalYear(2023),
                        Measured.of(new BigDecimal("128"), "件", Measure.ANNUAL_COUNT),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void an_unknown_property_is_not_passed_over() {
        assertNotRead(RECORDED, with("{\"indicatorId\"", "{\"verdict\":\"ACHIEVED\",\"indicatorId\""));
        assertNotRead(RECORDED, with("\"amount\"", "\"remark\":\"概算\",\"amount\""));
    }

    @Test
    void an_unknown_kind_of_figure_is_not_read() {
        assertNotRead(RECORDED, with("MEASURED", "ESTIMATED"));
        assertNotRead(RECORDED, with("\"kind\":\"MEASURED\",", ""));
        assertNotRead(RECORDED, with("MEASURED", "org.ayumi.kernel.figure.Measured"));
        assertNotRead(RECORDED, with("\"kind\"", "\"@class\""));
    }

    @Test
    void what_only_follows_from_an_indicator_is_no_figure_of_an_event() {
        assertNotRead(
                RECORDED,
                with(
                        "\"kind\":\"MEASURED\",\"amount\":128,\"unit\":\"件\",\"basis\":\"ANNUAL_COUNT\"",
                        "\"kind\":\"NOT_DUE\",\"cause\":\"RHYTHM\""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorValueRecorded(
                        "p.1-1-1.1",
                        new FiscalYear(2023),
                        new NotDue(NotDue.Cause.RHYTHM),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void an_unknown_constant_is_not_read() {
        assertNotRead(RECORDED, with("ANNUAL_COUNT", "MONTHLY_COUNT"));
        assertNotRead(RECORDED, with("ANNUAL_COUNT", "annual_count"));
        assertNotRead(RECORDED, with("FINAL", "ESTIMATED"));
    }

    @Test
    void a_constant_is_not_read_from_its_place_in_the_list() {
        assertNotRead(RECORDED, with("\"ANNUAL_COUNT\"", "0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", " null", "]", "}", "x", "\u0000"})
    void nothing_may_follow_an_event(String garbage) {
        assertNotRead(RECORDED, VALID + garbage);
    }

    @Test
    void a_key_that_comes_twice_is_not_read() {
        assertNotRead(RECORDED, with("\"fiscalYear\":2023", "\"fiscalYear\":2023,\"fiscalYear\":2022"));
        assertNotRead(RECORDED, with("\"amount\":128", "\"amount\":128,\"amount\":128"));
        assertNotRead(
                "initiative.scheduled",
                "{\"initiativeId\":\"i\",\"previous\":[],\"current\":[{\"marks\":{\"2023\":\"実施\",\"2023\":\"→\"}}]}");
    }

    @Test
    void a_number_is_not_read_from_a_text() {
        assertNotRead(RECORDED, with("128", "\"128\""));
        assertNotRead(RECORDED, with("2023", "\"2023\""));
        assertNotRead(RECORDED, with("128", "true"));
        assertNotRead(RECORDED, with("128", "\"\""));
        assertNotRead(
                "initiative.moved",
                "{\"initiativeId\":\"i\",\"previous\":{\"number\":\"1\",\"order\":1},"
                        + "\"current\":{\"number\":132,\"order\":1},\"reason\":\"r\"}");
    }

    @Test
    void a_text_is_not_read_from_a_number() {
        assertNotRead(RECORDED, with("\"p.1-1-1.1\"", "7"));
        assertNotRead(RECORDED, with("\"件\"", "true"));
    }

    @Test
    void a_year_is_one_that_exists() {
        assertThatException().isThrownBy(() -> read(RECORDED, current(RECORDED), with("2023", "1868")));
    }

    @Test
    void a_year_is_not_rounded() {
        assertNotRead(RECORDED, with("2023", "2023.5"));
        assertNotRead(RECORDED, with("2023", "2023.0"));
    }

    @Test
    void a_value_that_needs_a_part_is_not_read_without_it() {
        assertNotRead(RECORDED, with("\"amount\":128,", ""));
        assertNotRead(RECORDED, with("\"amount\":128", "\"amount\":null"));
        assertNotRead(RECORDED, with("\"unit\":\"件\",", ""));
    }

    @Test
    void an_event_is_not_read_without_what_it_must_have() {
        assertNotRead(RECORDED, with("\"indicatorId\":\"p.1-1-1.1\",", ""));
        assertNotRead(RECORDED, with("\"p.1-1-1.1\"", "null"));
        assertNotRead(RECORDED, with("\"fiscalYear\":2023,", ""));
        assertNotRead(RECORDED, with("2023", "null"));
        assertNotRead(RECORDED, with("\"stage\":\"FINAL\",", ""));
        assertNotRead(RECORDED, with(",\"basis\":\"ANNUAL_COUNT\"", ""));
        assertNotRead(RECORDED, with("\"basis\":\"ANNUAL_COUNT\"", "\"basis\":null"));
        assertNotRead("plan.adopted", "{\"planId\":\"p\"}");
        assertNotRead("initiative.linked", "{\"initiativeId\":\"i\",\"previous\":[null],\"current\":[]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator.value-guessed",
                "indicator.value-recorded ",
                "INDICATOR.VALUE-RECORDED",
                "",
                "org.ayumi.kernel.indicator.IndicatorValueRecorded"
            })
    void an_unknown_type_is_not_read(String type) {
        assertThatExceptionOfType(UnknownEventTypeException.class).isThrownBy(() -> read(type, "1", VALID));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"6", "0", "01", "", "1.0"})
    void an_unknown_or_newer_revision_is_not_read(@Nullable String revision) {
        assertThatExceptionOfType(UnknownEventTypeException.class).isThrownBy(() -> read(RECORDED, revision, VALID));
    }
}
