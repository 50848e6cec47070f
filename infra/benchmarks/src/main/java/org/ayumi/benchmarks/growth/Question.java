package org.ayumi.benchmarks.growth;

import java.time.Instant;
import java.util.SplittableRandom;
import org.ayumi.benchmarks.country.CountryEvents;
import org.ayumi.benchmarks.driver.Connection;
import org.ayumi.benchmarks.driver.Load;
import org.ayumi.benchmarks.driver.Request;

/** What is read, of any plan of the country. */
enum Question {
    PROGRESS {
        @Override
        String path(int plan, int number, Instant moment) {
            return "/api/v1/plans/" + CountryEvents.plan(plan) + "/progress?fiscalYear=2023";
        }
    },
    INDICATOR {
        @Override
        String path(int plan, int number, Instant moment) {
            return "/api/v1/indicators/" + CountryEvents.indicator(plan, number);
        }
    },
    HISTORY {
        @Override
        String path(int plan, int number, Instant moment) {
            return "/api/v1/indicators/" + CountryEvents.indicator(plan, number) + "/history";
        }
    },
    SHEET {
        @Override
        String path(int plan, int number, Instant moment) {
            return "/api/v1/initiatives/" + CountryEvents.initiative(plan, number % CountryEvents.INITIATIVES)
                    + "?fiscalYear=2023";
        }
    },
    /** One indicator as it stood at a moment. */
    AS_OF {
        @Override
        String path(int plan, int number, Instant moment) {
            return "/api/v1/indicators/" + CountryEvents.indicator(plan, number) + "?asOf=" + moment;
        }
    };

    abstract String path(int plan, int number, Instant moment);

    /** @param times between which a moment lies */
    Load.Step of(int plans, Times times, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new Load.Step() {
            @Override
            public byte[] request() {
                return Request.get(path(
                        random.nextInt(plans),
                        random.nextInt(CountryEvents.INDICATORS),
                        times.any(random.nextDouble())));
            }

            @Override
            public void answered(Connection.Answer answer) {}
        };
    }

    /** From when every plan is there, to the newest event. */
    record Times(Instant first, Instant last) {

        Instant any(double place) {
            return first.plusNanos((long) ((last.toEpochMilli() - first.toEpochMilli()) * 1e6 * place));
        }
    }
}
