package org.ayumi.benchmarks.sidebyside;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ayumi.benchmarks.driver.Ours;
import org.ayumi.benchmarks.driver.Request;
import org.ayumi.benchmarks.driver.Service;
import org.ayumi.benchmarks.peer.PeerApplication;
import org.ayumi.benchmarks.peer.PeerSample;
import org.ayumi.benchmarks.server.MeasuredServer;

/** The PostgreSQL of the measurement, with a database for each subject. */
final class Stage implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Options options;
    private final Path directory;
    private final MeasuredServer server;

    Stage(Options options, Path directory) throws IOException {
        this.options = options;
        this.directory = directory;
        this.server = MeasuredServer.start(directory.resolve("data"));
        List.of(Subject.OURS, Subject.PEER).forEach(server::create);
    }

    MeasuredServer server() {
        return server;
    }

    Subject ours(Changes changes) throws IOException, InterruptedException {
        Ours ours = new Ours(options.ours(), options.javaOptions() + " " + options.oursOptions());
        Service service =
                ours.start(server.url(Subject.OURS), options.port(), directory.resolve(Subject.OURS), PATIENCE);
        return new Subject(Subject.OURS, service, changes, server.jdbc(Subject.OURS));
    }

    Subject peer(Changes changes) throws IOException, InterruptedException {
        int port = options.port() + 1;
        List<String> arguments = List.of(
                "-cp",
                System.getProperty("java.class.path"),
                PeerApplication.class.getName(),
                "--spring.datasource.url=" + server.url(Subject.PEER),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=",
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--peer.password=" + Request.PASSWORD);
        Service service = Service.start(
                Ours.java(options.javaOptions(), arguments), Map.of(), port, "/ready", directory.resolve(Subject.PEER));
        return new Subject(Subject.PEER, service, changes, server.jdbc(Subject.PEER));
    }

    void fill(Subject peer) {
        PeerSample.load(peer.jdbc(), options.plans(), Country.INITIATIVES);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
