package org.ayumi.http.edge;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Sends to other addresses of this service by their path alone, where nobody said how this service is called outside. */
final class LocalRedirects extends HttpServletResponseWrapper {

    private final UnderstoodRequest request;

    LocalRedirects(HttpServletResponse response, UnderstoodRequest request) {
        super(response);
        this.request = request;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(path(location));
    }

    @Override
    public void sendRedirect(String location, boolean clearBuffer) throws IOException {
        super.sendRedirect(path(location), clearBuffer);
    }

    @Override
    public void sendRedirect(String location, int status) throws IOException {
        super.sendRedirect(path(location), status);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        super.sendRedirect(path(location), status, clearBuffer);
    }

    private String path(String location) {
        String origin = request.origin();
        if (!location.startsWith(origin + "/")) {
            return location;
        }
        // Two slashes would name a host.
        return "/" + location.substring(origin.length()).replaceFirst("^/+", "");
    }
}
