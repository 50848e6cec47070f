package org.ayumi.benchmarks.driver;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator asks our service for: to make read models and lookups again, and how far it has come. */
public record Operator(Service service) {

    /** All read models. */
    public static final List<String> READ_MODELS = List.of("plan", "progress", "history", "initiative");

    private static final String PROJECTIONS = "/actuator/projections";
    private static final int ACCEPTED = 202;
    private static final Duration PATIENCE = Duration.ofHours(6);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Lookups of the command side, in one transaction. */
    public Duration rebuildLookups() throws IOException {
        long begin = System.nanoTime();
        try (Connection connection = new Connection(service.port(), PATIENCE)) {
            connection.send(Request.postAsAdmin(PROJECTIONS + "/lookups")).good();
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Begins it; it is done when {@link #rebuilding} does not name it any more. */
    public void rebuild(String readModel) throws IOException {
        try (Connection connection = new Connection(service.port())) {
            Connection.Answer answer = connection.send(Request.postAsAdmin(PROJECTIONS + "/" + readModel));
            if (answer.status() != ACCEPTED) {
                throw new IllegalStateException(answer.status() + ": " + answer.text());
            }
        }
    }

    /**
     * The positions that rebuilds under way have come to, by read model.
     *
     * @throws IllegalStateException for one that cannot go on
     */
    public Map<String, Long> rebuilding() throws IOException {
        Map<String, Long> positions = new LinkedHashMap<>();
        for (JsonNode rebuild : standing().path("rebuilds")) {
            if (rebuild.has("failure") || rebuild.has("refusal")) {
                throw new IllegalStateException(rebuild.toString());
            }
            positions.put(
                    rebuild.path("projection").asString(),
                    rebuild.path("position").asLong());
        }
        return positions;
    }

    private JsonNode standing() throws IOException {
        try (Connection connection = new Connection(service.port())) {
            return JSON.readTree(
                    connection.send(Request.getAsAdmin(PROJECTIONS)).good().text());
        }
    }
}
