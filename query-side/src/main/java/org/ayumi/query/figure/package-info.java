/** Figures as columns of a row and as the API shows them. An absence stays an absence in both. */
@NullMarked
package org.ayumi.query.figure;

import org.jspecify.annotations.NullMarked;
