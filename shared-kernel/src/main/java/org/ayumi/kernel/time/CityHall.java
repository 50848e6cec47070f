package org.ayumi.kernel.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where days begin: plans, years and days are those of a Japanese city, wherever the machine stands. */
public final class CityHall {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private CityHall() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
