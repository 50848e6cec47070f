/** The sheet of an initiative: what the plan says, the yearly schedule, what was done. */
@NullMarked
package org.ayumi.query.initiative;

import org.jspecify.annotations.NullMarked;
