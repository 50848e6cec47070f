/** What every projection and query stands on: ports to the event store, rows, points in time, problems. */
@NullMarked
package org.ayumi.query.support;

import org.jspecify.annotations.NullMarked;
