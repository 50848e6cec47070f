package org.ayumi.query.model;

/**
 * Where a read model stands.
 *
 * @param position up to which events are applied
 * @param rows as long as this is the same, so are the rows; it also changes where they do without an event: when rebuilt ones are
 *     taken over, or an event that was left out is applied after all
 */
public record Standing(long position, String rows) {

    /** Of a projection that has not begun. */
    public static final Standing NOWHERE = new Standing(0, "");
}
