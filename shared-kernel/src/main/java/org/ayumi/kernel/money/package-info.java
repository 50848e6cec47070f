/** 予算と決算: what an initiative costs in a year, who pays for it, and what one unit of its result costs. */
@NullMarked
package org.ayumi.kernel.money;

import org.jspecify.annotations.NullMarked;
