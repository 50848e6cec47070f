/** Initiatives (事業・取組), their yearly schedule and activities. */
@NullMarked
package org.ayumi.kernel.initiative;

import org.jspecify.annotations.NullMarked;
