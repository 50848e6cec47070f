/** Reads a logic model against what happened: what was done, and what did not move. */
@NullMarked
package org.ayumi.query.logic;

import org.jspecify.annotations.NullMarked;
