/** Figures in their parts, as rows and as the API shows them. */
@NullMarked
package org.ayumi.query.breakdown;

import org.jspecify.annotations.NullMarked;
