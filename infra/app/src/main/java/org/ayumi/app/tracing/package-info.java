/** From a request over its command and events to the projections that applied them. */
@NullMarked
package org.ayumi.app.tracing;

import org.jspecify.annotations.NullMarked;
