/** Keys of texts about persons: made, used and destroyed. */
@NullMarked
package org.ayumi.access.personal;

import org.jspecify.annotations.NullMarked;
