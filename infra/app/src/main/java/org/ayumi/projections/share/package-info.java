/** Several nodes on one database: what each does, and how they share the projections. */
@NullMarked
package org.ayumi.projections.share;

import org.jspecify.annotations.NullMarked;
