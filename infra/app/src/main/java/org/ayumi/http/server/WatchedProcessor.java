package org.ayumi.http.server;

import java.io.IOException;
import org.apache.coyote.Adapter;
import org.apache.coyote.Constants;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Reads one request after the other from a connection, and tells how far the present one has come. */
final class WatchedProcessor extends Http11Processor {

    private final InOneGo requests;
    private final ConnectionWatch watch;

    WatchedProcessor(PromptProtocol protocol, Adapter adapter, ConnectionWatch watch) {
        this(protocol, new InOneGo(adapter), watch);
    }

    private WatchedProcessor(PromptProtocol protocol, InOneGo requests, ConnectionWatch watch) {
        super(protocol, requests);
        this.requests = requests;
        this.watch = watch;
    }

    @Override
    public SocketState service(SocketWrapperBase<?> connection) throws IOException {
        watch.serves(connection, this);
        requests.begin();
        SocketState state = SocketState.CLOSED;
        try {
            state = super.service(connection);
            return state;
        } finally {
            // LONG: a head that is not whole yet; the thread goes and the connection stays.
            if (state != SocketState.LONG) {
                watch.isServed(connection);
            }
        }
    }

    /** Asked from another thread. An answer that is a moment old does no harm: it is asked again soon. */
    boolean waitsForTheClient() {
        int stage = getRequest().getRequestProcessor().getStage();
        return stage == Constants.STAGE_PARSE || stage == Constants.STAGE_PREPARE || !isRequestBodyFullyRead();
    }

    /** Nanoseconds since the first byte of the present request; 0 when there is none. */
    long age(long now) {
        return since(getRequest().getStartTimeNanos(), now);
    }

    /** Nanoseconds since the answer's first byte; 0 when there is none. */
    long answeringFor(long now) {
        return getRequest().getResponse().isCommitted()
                ? since(getRequest().getResponse().getCommitTimeNanos(), now)
                : 0;
    }

    long answered() {
        return getRequest().getResponse().getBytesWritten(false);
    }

    private static long since(long begin, long now) {
        return begin <= 0 ? 0 : now - begin;
    }
}
