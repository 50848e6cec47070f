package org.ayumi.benchmarks.growth;

import java.util.List;
import org.ayumi.benchmarks.driver.Connection;
import org.ayumi.benchmarks.driver.Load;
import org.ayumi.benchmarks.driver.Request;

/** Indicators that have the same number of events, and how many each has got since. */
final class LengthOfStream {

    private final int events;
    private final List<String> ids;
    private final long[] versions;
    private int next;

    LengthOfStream(int events, List<String> ids) {
        this.events = events;
        this.ids = List.copyOf(ids);
        this.versions = ids.stream().mapToLong(id -> events).toArray();
    }

    /** At the begin. */
    int events() {
        return events;
    }

    List<String> ids() {
        return ids;
    }

    /** One after the other is corrected. */
    Load.Step corrections() {
        return new Load.Step() {
            private int place;

            @Override
            public byte[] request() {
                place = next++ % ids.size();
                return Request.with(
                        "POST",
                        "/api/v1/indicators/" + ids.get(place) + "/values/2023/corrections",
                        Long.toString(versions[place]),
                        """
                        {"value":{"kind":"MEASURED","amount":%d,"unit":"件"},"reason":"集計の誤りを改める"}""".formatted(10_000 + next));
            }

            @Override
            public void answered(Connection.Answer answer) {
                versions[place]++;
            }
        };
    }

    /** One after the other is read. */
    Load.Step reads(String afterTheId) {
        return new Load.Step() {
            private int place;

            @Override
            public byte[] request() {
                return Request.get("/api/v1/indicators/" + ids.get(place++ % ids.size()) + afterTheId);
            }

            @Override
            public void answered(Connection.Answer answer) {}
        };
    }
}
