/** Section 3 of the design: what scripts and users rely on. */
@NullMarked
package org.ayumi.app.contract;

import org.jspecify.annotations.NullMarked;
