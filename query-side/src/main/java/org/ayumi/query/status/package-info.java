/** Status rules: whether an indicator is on its way to the target, with the arithmetic. Knows no projection. */
@NullMarked
package org.ayumi.query.status;

import org.jspecify.annotations.NullMarked;
