/** How events are written down: one global order, logical names, JSON in bytea columns. */
@NullMarked
package org.ayumi.eventstore;

import org.jspecify.annotations.NullMarked;
