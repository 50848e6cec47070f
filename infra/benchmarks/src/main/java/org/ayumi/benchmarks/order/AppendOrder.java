package org.ayumi.benchmarks.order;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** Commands per second of each design for the global order, in turns on one database, as Markdown. See ADR 0003. */
public final class AppendOrder {

    private static final int CONNECTIONS_BESIDE_WRITERS = 4;

    private final BenchmarkArguments arguments;
    private final MeasuredDatabase database;
    private final AnswerKeys keys;
    private final Commands commands;
    private final PrintStream out;
    private int turns;

    AppendOrder(BenchmarkArguments arguments, MeasuredDatabase database, PrintStream out) {
        this.arguments = arguments;
        this.database = database;
        this.keys = new AnswerKeys(database.jdbc());
        this.commands = new Commands(database, keys);
        this.out = out;
    }

    /** BenchmarkArguments: see {@link BenchmarkArguments#USAGE}. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        BenchmarkArguments arguments = BenchmarkArguments.of(args);
        try (MeasuredDatabase database =
                MeasuredDatabase.open(arguments.server(), connections(arguments), Path.of("target", "append-order"))) {
            new AppendOrder(arguments, database, out).run();
        }
    }

    static int connections(BenchmarkArguments arguments) {
        return Collections.max(arguments.writers()) + CONNECTIONS_BESIDE_WRITERS;
    }

    void run() throws InterruptedException, ExecutionException {
        keys.createTable();
        List<Design> designs = designs();
        try {
            out.printf(
                    "PostgreSQL %s, %d processors, %d rounds of %.1f s each, fsync, full_page_writes and"
                            + " synchronous_commit on%n",
                    database.version(),
                    Runtime.getRuntime().availableProcessors(),
                    arguments.rounds(),
                    arguments.turn().toMillis() / 1e3);
            for (Design design : designs) {
                turn(design).rate(Collections.max(arguments.writers()), arguments.warmUp());
            }
            for (int writers : arguments.writers()) {
                print(writers, measured(designs, writers));
            }
        } finally {
            designs.forEach(Design::close);
        }
    }

    private List<Design> designs() {
        Design ours = new LockThenNumber(database, keys);
        Design lateLock = new LockInLastStatement(database);
        Design none = new NoOrder(database, keys);
        List<Design> designs = Stream.of(
                        ours,
                        new WithoutLedger(database, keys),
                        lateLock,
                        new SharedFlush(database, ours),
                        new SharedFlush(database, lateLock),
                        new StockAxon(database, keys),
                        new TransactionOrder(database, keys),
                        new Sequencer(database, keys, true),
                        new Sequencer(database, keys, false),
                        none,
                        new WithCommitDelay(database, ours),
                        new WithCommitDelay(database, none))
                .filter(design -> arguments.designs().isEmpty()
                        || design.id().equals(LockThenNumber.ID)
                        || arguments.designs().stream().anyMatch(asked -> asked.startsWith(design.id())))
                .toList();
        designs.forEach(Design::createTables);
        return designs;
    }

    /** Each round asks every design once; the one that begins changes from round to round. */
    private List<Rates> measured(List<Design> designs, int writers) throws InterruptedException, ExecutionException {
        List<Rates> rates =
                designs.stream().map(design -> new Rates(design.name())).toList();
        for (int round = 0; round < arguments.rounds(); round++) {
            keys.forget();
            for (int turn = 0; turn < designs.size(); turn++) {
                int place = (turn + round) % designs.size();
                double rate = turn(designs.get(place)).rate(writers, arguments.turn());
                rates.get(place).perRound().add(rate);
            }
        }
        return rates;
    }

    private Turn turn(Design design) {
        return new Turn(commands, design, "t" + turns++);
    }

    private void print(int writers, List<Rates> measured) {
        Rates ours = measured.getFirst();
        out.printf(
                "%n| %d writer%s | commands/s, median | least – most | ratio to ours |%n",
                writers, writers == 1 ? "" : "s");
        out.printf("|---|---|---|---|%n");
        for (Rates rates : measured) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f – %.0f | %.2f |%n",
                    rates.design(),
                    rates.median(),
                    rates.least(),
                    rates.most(),
                    rates.ratioTo(ours));
        }
    }
}
