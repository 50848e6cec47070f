package org.ayumi.benchmarks.driver;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * A connection that is kept. No library: the driver shares the processors with what it measures, and this costs a
 * write and a read for each request.
 */
public final class Connection implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int BUFFER = 64 * 1024;
    private static final int HEXADECIMAL = 16;
    private static final int UNTOLD = -1;

    private final int port;
    private final Duration patience;
    private Socket socket;
    private InputStream in;
    private boolean ended;

    public Connection(int port) throws IOException {
        this(port, PATIENCE);
    }

    /** For what takes long. */
    public Connection(int port, Duration patience) throws IOException {
        this.port = port;
        this.patience = patience;
        this.socket = open();
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    private Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) patience.toMillis());
        return socket;
    }

    public record Answer(int status, String text) {

        /** The request was carried out; a benchmark of refusals would say nothing. */
        public Answer good() {
            if (status != 200 && status != 201) {
                throw new IllegalStateException(status + ": " + text);
            }
            return this;
        }
    }

    public Answer send(byte[] request) throws IOException {
        if (ended) {
            socket.close();
            socket = open();
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
            ended = false;
        }
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = UNTOLD;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        lower.substring("content-length:".length()).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.endsWith("chunked");
            } else if (lower.startsWith("connection:")) {
                ended = lower.endsWith("close"); // Tomcat ends one after a hundred requests
            }
        }
        return new Answer(status, new String(body(chunked, length), StandardCharsets.UTF_8));
    }

    private byte[] body(boolean chunked, int length) throws IOException {
        if (chunked) {
            return chunks();
        }
        if (length == UNTOLD) {
            return ended ? in.readAllBytes() : new byte[0]; // the last answer of a connection may end with it
        }
        return exactly(length);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int size = Integer.parseInt(line(), HEXADECIMAL);
        while (size > 0) {
            body.writeBytes(exactly(size));
            line();
            size = Integer.parseInt(line(), HEXADECIMAL);
        }
        line();
        return body.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer ends after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server has closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
