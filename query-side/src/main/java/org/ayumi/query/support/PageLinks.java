package org.ayumi.query.support;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code Link: <…>; rel="next"}, the way to the next page. */
public final class PageLinks {

    private PageLinks() {}

    /** The address of this request with the next cursor; every other parameter stays. */
    public static void next(HttpServletResponse response, Page<?> page) {
        page.next().ifPresent(cursor -> {
            String address = ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("after", "{after}")
                    .encode()
                    .buildAndExpand(cursor)
                    .toUriString();
            response.addHeader(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"");
        });
    }
}
