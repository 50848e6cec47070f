/** Plans (計画) and their editions. */
@NullMarked
package org.ayumi.kernel.plan;

import org.jspecify.annotations.NullMarked;
