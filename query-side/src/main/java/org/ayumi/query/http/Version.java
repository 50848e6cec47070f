package org.ayumi.query.http;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** The version of an aggregate as an ETag; where it is served, a hash of the answer is put behind it. */
public final class Version {

    private Version() {}

    /**
     * Written to the response itself: through a ResponseEntity, Spring would answer 304 to a client that knows the
     * version, while names, positions and other aggregates' figures in the body may have changed.
     */
    public static void tag(HttpServletResponse response, long version) {
        response.setHeader(HttpHeaders.ETAG, "\"" + version + "\"");
    }
}
