package org.ayumi.benchmarks.sidebyside;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.ayumi.benchmarks.driver.Connection;
import org.ayumi.benchmarks.driver.Load;
import org.ayumi.benchmarks.driver.Request;

/** The plans that both services have, and how they get into ours. */
record Country(int plans) {

    static final int INITIATIVES = 29;

    private static final int CONNECTIONS = 8;
    private static final int UNAVAILABLE = 503;
    private static final int ATTEMPTS = 10;

    int indicators() {
        return plans * INITIATIVES;
    }

    String plan(int number) {
        return "b-" + (number % plans + 1);
    }

    String initiative(int number) {
        return plan(number / INITIATIVES) + ".1-" + (number % INITIATIVES + 1) + "-1";
    }

    String indicator(int number) {
        return initiative(number) + ".1";
    }

    /** By the same requests that anybody would send. */
    void writeTo(int port) throws IOException, InterruptedException, ExecutionException {
        try (Connection connection = new Connection(port)) {
            for (int plan = 0; plan < plans; plan++) {
                String id = plan(plan);
                accepted(connection, Request.post("/api/v1/plans", """
                                {"planId":"%s","name":"計画%s","edition":"初版","municipality":"測定市",
                                 "firstYear":2022,"lastYear":2026}""".formatted(id, plan + 1)));
            }
        }
        Load.parallel(CONNECTIONS, worker -> {
            try (Connection connection = new Connection(port)) {
                for (int number : IntStream.range(0, indicators())
                        .filter(each -> each % CONNECTIONS == worker)
                        .toArray()) {
                    write(connection, number);
                }
            }
            return worker;
        });
    }

    private void write(Connection connection, int number) throws IOException {
        String initiative = "/api/v1/initiatives/" + initiative(number);
        accepted(connection, Request.post("/api/v1/plans/" + plan(number / INITIATIVES) + "/initiatives", """
                        {"number":"1-(%d)-①","details":{"name":"まちづくり相談窓口の開設","department":"総務部",
                         "division":"市民活動推進課","leadSections":["市民活動推進課"],"implementers":["市"],
                         "audience":["市民"],"summary":"市民からの相談を受け付ける。"}}""".formatted(
                        number % INITIATIVES + 1)));
        accepted(connection, Request.post(initiative + "/activities", """
                        {"fiscalYear":2023,"title":"相談会","heldOn":"2023-10-12","state":"HELD","participants":5,
                         "note":"市役所で開いた。"}"""));
        accepted(connection, Request.post(initiative + "/indicators", """
                        {"name":"相談件数","measure":"ANNUAL_COUNT","unit":"件",
                         "baseline":{"fiscalYear":2021,"value":{"kind":"MEASURED","amount":12,"unit":"件"}},
                         "target":{"fiscalYear":2026,"amount":150}}"""));
    }

    /** The first commands of a service that has just started may be too slow for its own patience; then it stores nothing. */
    private static void accepted(Connection connection, byte[] request) throws IOException {
        Connection.Answer answer = connection.send(request);
        for (int attempt = 1; answer.status() == UNAVAILABLE && attempt < ATTEMPTS; attempt++) {
            answer = connection.send(request);
        }
        answer.good();
    }
}
