/** What operators see and do: readiness, rebuilds. */
@NullMarked
package org.ayumi.app.operation;

import org.jspecify.annotations.NullMarked;
