/** What becomes of texts about persons. */
@NullMarked
package org.ayumi.access.personal;

import org.jspecify.annotations.NullMarked;
