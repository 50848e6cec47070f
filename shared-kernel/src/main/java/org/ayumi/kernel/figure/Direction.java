package org.ayumi.kernel.figure;

/** Which way is better. */
public enum Direction {
    HIGHER,
    LOWER
}
