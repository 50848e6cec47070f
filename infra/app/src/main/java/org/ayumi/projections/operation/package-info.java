/** How far projections are, for operators and for balancers. */
@NullMarked
package org.ayumi.projections.operation;

import org.jspecify.annotations.NullMarked;
