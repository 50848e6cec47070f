package org.ayumi.benchmarks.order;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writers that send commands to one design, each the next as soon as it has the answer to the last. */
final class Turn {

    private static final int EVENTS_PER_AGGREGATE = 10;

    private final Commands commands;
    private final Design design;
    private final String name;

    Turn(Commands commands, Design design, String name) {
        this.commands = commands;
        this.design = design;
        this.name = name;
    }

    /** Answered commands per second. */
    double rate(int writers, Duration length) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        try (ExecutorService clients = Executors.newFixedThreadPool(writers)) {
            List<Future<Integer>> answered = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                String prefix = name + "." + writer;
                answered.add(clients.submit(() -> write(prefix, start + length.toNanos())));
            }
            long commandCount = 0;
            for (Future<Integer> count : answered) {
                commandCount += count.get();
            }
            return commandCount * 1e9 / (System.nanoTime() - start);
        }
    }

    private int write(String prefix, long end) {
        int number = 0;
        while (System.nanoTime() - end < 0) {
            commands.carryOut(design, prefix + "." + number / EVENTS_PER_AGGREGATE, prefix + "-" + number);
            number++;
        }
        return number;
    }
}
