package org.ayumi.app.readlog;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that nothing of leaves before it is released. */
final class HeldResponse extends ContentCachingResponseWrapper {

    private final HttpServletResponse response;
    private Optional<Ending> ending = Optional.empty();
    private int endingStatus;

    /** An error or redirect, which would leave at once. */
    @FunctionalInterface
    private interface Ending {
        void send() throws IOException;
    }

    HeldResponse(HttpServletResponse response) {
        super(response);
        this.response = response;
    }

    void release() throws IOException {
        if (ending.isPresent()) {
            ending.get().send();
        } else {
            copyBodyToResponse();
        }
    }

    private void endsWith(int status, Ending how) {
        endingStatus = status;
        ending = Optional.of(how);
    }

    @Override
    public int getStatus() {
        return ending.isPresent() ? endingStatus : super.getStatus();
    }

    @Override
    public void sendError(int status) {
        endsWith(status, () -> response.sendError(status));
    }

    @Override
    public void sendError(int status, String message) {
        endsWith(status, () -> response.sendError(status, message));
    }

    @Override
    public void sendRedirect(String location) {
        sendRedirect(location, SC_FOUND, true);
    }

    @Override
    public void sendRedirect(String location, int status) {
        sendRedirect(location, status, true);
    }

    @Override
    public void sendRedirect(String location, boolean clearBuffer) {
        sendRedirect(location, SC_FOUND, clearBuffer);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) {
        endsWith(status, () -> response.sendRedirect(location, status, clearBuffer));
    }
}
