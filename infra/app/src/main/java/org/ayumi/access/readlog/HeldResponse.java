package org.ayumi.access.readlog;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that nothing of leaves before its read is recorded. A long one is recorded on the way, and flows from then on. */
final class HeldResponse extends ContentCachingResponseWrapper {

    private static final int HELD_AT_MOST = 1 << 20;

    private final HttpServletResponse response;
    private final Gate gate;
    private Optional<Ending> ending = Optional.empty();
    private int endingStatus;
    private boolean flows;
    private boolean refused;
    private @Nullable ServletOutputStream body;

    /** Lets an answer pass. */
    @FunctionalInterface
    interface Gate {
        /** Records the read with the status of its answer; false when that cannot be done. */
        boolean opens(int status);
    }

    /** An error or redirect, which would leave at once. */
    @FunctionalInterface
    private interface Ending {
        void send() throws IOException;
    }

    HeldResponse(HttpServletResponse response, Gate gate) {
        super(response);
        this.response = response;
        this.gate = gate;
    }

    /** Whether the read is recorded and the answer on its way. */
    boolean flows() {
        return flows;
    }

    /** Once the answer is whole; false when its read cannot be recorded, and nothing of it has left. */
    boolean release() throws IOException {
        if (!flows) {
            if (refused || !gate.opens(getStatus())) {
                return false;
            }
            send();
        }
        return true;
    }

    /** More than is held: what there is leaves now, if its read can be recorded. */
    private void flow() throws IOException {
        if (!gate.opens(getStatus())) {
            refused = true;
            throw new UnrecordedReadException();
        }
        flows = true;
        copyBodyToResponse(false);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        ServletOutputStream held = body;
        if (held == null) {
            held = new Body(super.getOutputStream());
            body = held;
        }
        return held;
    }

    private final class Body extends ServletOutputStream {

        private final ServletOutputStream held;

        Body(ServletOutputStream held) {
            this.held = held;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (!flows && getContentSize() + count > HELD_AT_MOST) {
                flow();
            }
            (flows ? response.getOutputStream() : held).write(bytes, from, count);
        }

        @Override
        public boolean isReady() {
            return held.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            held.setWriteListener(listener);
        }
    }

    private void send() throws IOException {
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
