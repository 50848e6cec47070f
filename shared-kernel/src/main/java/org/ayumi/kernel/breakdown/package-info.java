/** 内訳: a total in parts, by sex, age or area, and whether the parts give it. */
@NullMarked
package org.ayumi.kernel.breakdown;

import org.jspecify.annotations.NullMarked;
