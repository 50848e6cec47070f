package org.ayumi.ledger;

/**
 * {@code java -jar ayumi-verify.jar}: verifies packs, bundles, checkpoints and whole stores. Exit status 0 the scope that was
 * stated is proven, 1 tampered or not sealed, 2 not checked, 3 nothing wrong found but no scope stated.
 */
public final class Verify {

    private Verify() {}

    public static void main(String... arguments) {
        System.exit(new VerifyCommand(Surroundings.ofThisProcess()).run(arguments));
    }
}
