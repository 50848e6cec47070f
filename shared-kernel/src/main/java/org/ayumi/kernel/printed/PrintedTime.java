package org.ayumi.kernel.printed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.kernel.initiative.ActivityTime;

/** When something took place, held against the calendar and the clock. */
public record PrintedTime(ActivityTime time) {

    public List<PrintedOddity> oddities() {
        List<PrintedOddity> oddities = new ArrayList<>();
        time.printedWeekday().ifPresent(printed -> time.heldOn().ifPresent(day -> addWeekday(oddities, printed, day)));
        time.dayPart()
                .ifPresent(part -> time.startsAt()
                        .filter(start -> !part.holds(start))
                        .ifPresent(start ->
                                oddities.add(new PrintedOddity("dayPart", "day-part.differs", List.of(part, start)))));
        return oddities;
    }

    private static void addWeekday(List<PrintedOddity> oddities, DayOfWeek printed, LocalDate day) {
        if (day.getDayOfWeek() != printed) {
            oddities.add(
                    new PrintedOddity("printedWeekday", "weekday.differs", List.of(day, day.getDayOfWeek(), printed)));
        }
    }
}
