package org.ayumi.access.readlog;

import java.io.IOException;

/** A long answer was begun whose read cannot be recorded; nothing of it has left. */
final class UnrecordedReadException extends IOException {

    private static final long serialVersionUID = 1L;
}
