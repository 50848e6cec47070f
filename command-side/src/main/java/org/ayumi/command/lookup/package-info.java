/** Lookups for set-wide rules, written in the transaction of the event they follow. */
@NullMarked
package org.ayumi.command.lookup;

import org.jspecify.annotations.NullMarked;
