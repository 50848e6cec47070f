package org.ayumi.ledger;

/**
 * {@code java -jar audit-ledger.jar}: verifies bundles, checkpoints and whole stores. Exit status 0 sound, 1 tampered, 2 not
 * checked.
 */
public final class Verify {

    private Verify() {}

    public static void main(String... arguments) {
        System.exit(new VerifyCommand(Surroundings.ofThisProcess()).run(arguments));
    }
}
