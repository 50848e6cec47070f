package org.ayumi.benchmarks.sidebyside;

import org.ayumi.benchmarks.driver.Connection;
import org.ayumi.benchmarks.driver.Load;
import org.ayumi.benchmarks.driver.Request;

/** The four reads, each over all plans in turn. */
enum Read {
    PROGRESS {
        @Override
        String path(Country country, int number) {
            return "/api/v1/plans/" + country.plan(number) + "/progress?fiscalYear=2023";
        }
    },
    INDICATOR {
        @Override
        String path(Country country, int number) {
            return "/api/v1/indicators/" + country.indicator(number % country.indicators());
        }
    },
    HISTORY {
        @Override
        String path(Country country, int number) {
            return "/api/v1/indicators/" + country.indicator(number % country.indicators()) + "/history";
        }
    },
    SHEET {
        @Override
        String path(Country country, int number) {
            return "/api/v1/initiatives/" + country.initiative(number % country.indicators()) + "?fiscalYear=2023";
        }
    };

    /** Odd, so that neighbours in time are not neighbours in a table. */
    private static final int STRIDE = 37;

    abstract String path(Country country, int number);

    Load.Step of(Country country, int connection) {
        return new Load.Step() {
            private int number = connection;

            @Override
            public byte[] request() {
                number = (number + STRIDE) & Integer.MAX_VALUE;
                return Request.get(path(country, number));
            }

            @Override
            public void answered(Connection.Answer answer) {}
        };
    }
}
