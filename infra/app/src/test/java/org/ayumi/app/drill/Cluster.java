package org.ayumi.app.drill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.ayumi.app.ReadModels;
import org.ayumi.testsupport.PostgresServer;
import org.ayumi.testsupport.StoreInvariants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Several processes of the service on one PostgreSQL, and writers at each of them. */
final class Cluster implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int PROJECTIONS = 4;

    private final PostgresServer postgres;
    private final Path directory;
    private final List<ServiceProcess> nodes = new ArrayList<>();
    private final List<Acknowledgements> acknowledged = new ArrayList<>();
    private final List<Writers> writers = new ArrayList<>();
    private final AnswerLog answers = new AnswerLog(201, 503);

    private Cluster(PostgresServer postgres, Path directory) {
        this.postgres = postgres;
        this.directory = directory;
    }

    /** One process for each environment. They find an empty database and race to migrate it and to load the sample. */
    static Cluster begunAtOnce(PostgresServer postgres, Path directory, List<Map<String, String>> environments)
            throws Exception {
        Cluster cluster = new Cluster(postgres, directory);
        for (Map<String, String> own : environments) {
            Map<String, String> environment =
                    new TreeMap<>(ServiceProcess.environmentOn(postgres.service(), postgres.owner()));
            environment.putAll(own);
            cluster.nodes.add(ServiceProcess.started(cluster.directoryOf(cluster.nodes.size()), environment));
        }
        for (ServiceProcess node : cluster.nodes) {
            node.awaitReady();
        }
        return cluster;
    }

    private Path directoryOf(int node) {
        return directory.resolve("node-" + node);
    }

    int size() {
        return nodes.size();
    }

    ServiceProcess node(int number) {
        return nodes.get(number);
    }

    /** Writers at every node. */
    void write(int atEach, Duration pause) {
        for (ServiceProcess node : nodes) {
            Acknowledgements own = new Acknowledgements("node " + writers.size() + " writer ");
            acknowledged.add(own);
            writers.add(new Writers(node.as("staff"), atEach, pause, own, answers));
        }
    }

    void awaitMoreFromAll(int activities) {
        writers.forEach(each -> each.awaitMore(activities));
    }

    void awaitMoreFromOthersThan(int node, int activities) {
        IntStream.range(0, size())
                .filter(other -> other != node)
                .forEach(other -> writers.get(other).awaitMore(activities));
    }

    /** Every node holds a projection. */
    void awaitShared() {
        Awaitility.await().atMost(PATIENCE).until(() -> owners().size() == size());
    }

    void kill(int node) throws Exception {
        LOG.info("kills node {}, which held {}", node, owners().get(idOf(node)));
        nodes.get(node).kill();
    }

    /** Others hold every projection. */
    void awaitTakenOverFrom(int node) {
        long begin = System.nanoTime();
        Awaitility.await().atMost(PATIENCE).until(() -> {
            Map<String, Long> owners = owners();
            return !owners.containsKey(idOf(node))
                    && owners.values().stream().mapToLong(Long::longValue).sum() == PROJECTIONS;
        });
        LOG.info(
                "taken over from node {} after {} ms",
                node,
                Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }

    void startAgain(int node) throws Exception {
        nodes.get(node).startAgain();
        nodes.get(node).awaitReady();
    }

    void finish() throws Exception {
        for (Writers each : writers) {
            each.finish();
        }
    }

    /** What does not hold of the store, of what clients were told, and of the read models. */
    List<String> violations() throws Exception {
        List<String> violations = new ArrayList<>(StoreInvariants.violations(postgres.owner()));
        for (Acknowledgements each : acknowledged) {
            violations.addAll(each.violations(postgres.owner()));
        }
        violations.addAll(new ReadModels(nodes.getFirst().as("admin"), postgres.owner()).differencesFromRebuilt());
        violations.addAll(answers.unexpected());
        LOG.info("answers: {}", answers);
        return violations;
    }

    private String idOf(int node) throws Exception {
        return Files.readString(directoryOf(node).resolve("node-id")).strip();
    }

    /** How many projections each node holds. */
    private Map<String, Long> owners() throws SQLException {
        Map<String, Long> owners = new TreeMap<>();
        try (Connection connection = postgres.owner().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT owner, count(*) FROM processing.token_entry"
                        + " WHERE owner IS NOT NULL AND processor_name NOT LIKE '%-rebuild' GROUP BY owner")) {
            while (row.next()) {
                owners.put(row.getString(1), row.getLong(2));
            }
        }
        return owners;
    }

    @Override
    public void close() throws Exception {
        writers.forEach(Writers::close);
        for (ServiceProcess node : nodes) {
            node.close();
        }
    }
}
