package org.ayumi.process;

/** The service cannot start. The message is one sentence for whoever starts it, in Japanese and English. */
public final class StartupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    public StartupRefused(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    public StartupRefused(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
