/** Stores that an older program left. */
@NullMarked
package org.ayumi.app.upgrade;

import org.jspecify.annotations.NullMarked;
