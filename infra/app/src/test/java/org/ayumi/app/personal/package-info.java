/** What becomes of texts about persons. */
@NullMarked
package org.ayumi.app.personal;

import org.jspecify.annotations.NullMarked;
