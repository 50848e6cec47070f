package org.ayumi.query.model;

/** An event speaks of something no earlier event brought into being. */
public final class MissingRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MissingRow(String id) {
        super("no row for " + id + ", though an event speaks of it");
    }
}
