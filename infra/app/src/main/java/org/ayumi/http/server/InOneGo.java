package org.ayumi.http.server;

import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;
import org.springframework.http.HttpHeaders;

/**
 * Counts the requests that a connection sends without waiting for their answers, and closes it after a few. Nobody's
 * browser does that; and as virtual threads are not interrupted to let others have the processor, a hundred such requests
 * would be answered before anybody else's.
 */
final class InOneGo implements Adapter {

    private static final int AT_MOST = 3;

    private final Adapter adapter;
    private int count;

    InOneGo(Adapter adapter) {
        this.adapter = adapter;
    }

    /** The connection has something to be read, after a while. */
    void begin() {
        count = 0;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        count++;
        if (count >= AT_MOST) {
            response.addHeader(HttpHeaders.CONNECTION, "close");
        }
        adapter.service(request, response);
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return adapter.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
        return adapter.asyncDispatch(request, response, status);
    }

    @Override
    public void log(Request request, Response response, long time) {
        adapter.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        adapter.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return adapter.getDomain();
    }
}
