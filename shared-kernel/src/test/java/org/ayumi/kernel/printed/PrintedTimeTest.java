package org.ayumi.kernel.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.initiative.DayPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTimeTest {

    private static List<PrintedOddity> oddities(DayOfWeek weekday, DayPart part, LocalTime start) {
        return new PrintedTime(new ActivityTime(
                        Optional.of(LocalDate.of(2023, 10, 29)),
                        Optional.empty(),
                        List.of(),
                        Optional.of(start),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(part),
                        Optional.of(weekday)))
                .oddities();
    }

    @Test
    void a_weekday_that_is_none_of_the_calendar_is_told_in_both_languages() {
        PrintedOddity only = oddities(DayOfWeek.SATURDAY, DayPart.MORNING, LocalTime.of(9, 0))
                .getFirst();
        assertThat(only.code()).isEqualTo("weekday.differs");
        assertThat(only.sentence()).isEqualTo("2023-10-29は日曜日だが、土曜日と印刷されている");
        assertThat(only.sentenceEn()).isEqualTo("2023-10-29 is a Sunday, but Saturday is printed");
    }

    @ParameterizedTest
    @CsvSource({
        "MORNING, 11:59, false",
        "MORNING, 12:00, true",
        "AFTERNOON, 12:00, false",
        "AFTERNOON, 17:59, false",
        "AFTERNOON, 18:00, true",
        "AFTERNOON, 11:59, true",
        "EVENING, 17:00, false",
        "EVENING, 16:59, true"
    })
    void a_part_of_the_day_is_held_against_the_time_it_starts(DayPart part, LocalTime start, boolean odd) {
        assertThat(oddities(DayOfWeek.SUNDAY, part, start))
                .extracting(PrintedOddity::code)
                .isEqualTo(odd ? List.of("day-part.differs") : List.of());
    }
}
