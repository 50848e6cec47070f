/** What may end, when, and what may go on in its place. */
@NullMarked
package org.ayumi.command.lineage;

import org.jspecify.annotations.NullMarked;
