package org.ayumi.benchmarks.growth;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.ayumi.benchmarks.country.CountryEvents;
import org.ayumi.benchmarks.driver.Connection;
import org.ayumi.benchmarks.driver.Load;
import org.ayumi.benchmarks.driver.Request;

/** Corrections of any indicator of the country, each under the version that it has. One connection at a time. */
final class Corrections implements Load.Step {

    /** Defined, and reported for each year. */
    private static final long FIRST_VERSION = 1 + CountryEvents.YEARS;

    private static final int LEAST = 1_000;

    private final Map<String, Long> versions = new HashMap<>();
    private final SplittableRandom random = new SplittableRandom(7);
    private int plans;
    private long number;
    private String indicator = "";

    /** From now on of so many plans. */
    void among(int plansThere) {
        plans = plansThere;
    }

    @Override
    public byte[] request() {
        indicator = CountryEvents.indicator(random.nextInt(plans), random.nextInt(CountryEvents.INDICATORS));
        number++;
        return Request.with(
                "POST",
                "/api/v1/indicators/" + indicator + "/values/2023/corrections",
                Long.toString(versions.getOrDefault(indicator, FIRST_VERSION)),
                """
                {"value":{"kind":"MEASURED","amount":%d,"unit":"件"},"reason":"集計の誤りを改める"}""".formatted(LEAST + number));
    }

    @Override
    public void answered(Connection.Answer answer) {
        versions.merge(indicator, FIRST_VERSION + 1, (before, first) -> before + 1);
    }
}
