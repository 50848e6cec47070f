/** What a report prints that does not go with something else it prints: told at reading, never stored. */
@NullMarked
package org.ayumi.kernel.printed;

import org.jspecify.annotations.NullMarked;
