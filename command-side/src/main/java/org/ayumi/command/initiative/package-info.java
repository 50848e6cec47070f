/** Initiatives: registering, scheduling, linking, and recording activities. */
@NullMarked
package org.ayumi.command.initiative;

import org.jspecify.annotations.NullMarked;
