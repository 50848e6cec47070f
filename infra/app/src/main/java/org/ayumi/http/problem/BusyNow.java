package org.ayumi.http.problem;

/** More is asked for at once than there is room for; asking again shortly helps. */
public final class BusyNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BusyNow(String what) {
        super(what);
    }
}
