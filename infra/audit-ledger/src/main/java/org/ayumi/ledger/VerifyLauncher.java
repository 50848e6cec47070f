package org.ayumi.ledger;

/**
 * Where {@code java -jar ayumi-verify.jar} begins. Compiled for Java 8, so that an older Java than the verifier needs says so
 * in a sentence; for the same reason it names {@link Verify} in a text.
 */
public final class VerifyLauncher {

    private static final int NEEDED = 21;
    private static final int NOT_CHECKED = 2;

    private VerifyLauncher() {}

    /** Exit status 2 where this Java is too old; else that of {@link Verify}. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        String version = System.getProperty("java.specification.version");
        if (isTooOld(version)) {
            System.err.println(sentence(version));
            System.exit(NOT_CHECKED);
        }
        Class.forName("org.ayumi.ledger.Verify")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }

    /** 1.8, 11, 21. */
    static boolean isTooOld(String version) {
        return version.startsWith("1.") || Integer.parseInt(version) < NEEDED;
    }

    static String sentence(String version) {
        return "検証には Java " + NEEDED + " 以上が必要です（この Java は " + version + "）。 / Java " + NEEDED
                + " or later is needed to verify; this is Java " + version + ".";
    }
}
