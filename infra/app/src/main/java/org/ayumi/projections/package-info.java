/** How projections are run. */
@NullMarked
package org.ayumi.projections;

import org.jspecify.annotations.NullMarked;
