package org.ayumi.ledger;

import java.io.PrintStream;
import java.util.Arrays;

/** How far long work is, on standard error: one line written over and over on a terminal, else a line each time. */
final class ProgressBar {

    private static final int WIDTH = 40;

    private final PrintStream err;
    private final boolean terminal;
    private boolean open;

    ProgressBar(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    void at(long done, long total) {
        long percent = total > 0 ? Math.min(100, done * 100 / total) : 100;
        String told = done + " / " + total + " (" + percent + "%)";
        if (terminal) {
            char[] bar = new char[WIDTH];
            Arrays.fill(bar, '.');
            Arrays.fill(bar, 0, (int) (percent * WIDTH / 100), '#');
            err.print("\r[" + new String(bar) + "] " + told);
            open = true;
        } else {
            err.println(told);
        }
    }

    /** Leaves the line, so that an answer begins on one of its own. */
    void end() {
        if (open) {
            err.println();
            open = false;
        }
    }
}
