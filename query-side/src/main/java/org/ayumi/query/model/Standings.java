package org.ayumi.query.model;

import java.util.Map;

/** Where all read models stand at one moment; inside a {@link SnapshotRead} at the moment of its rows. */
public interface Standings {

    /** By name; one that has not begun may be left out. */
    Map<String, Standing> all();
}
