/** Adopting and revising plans. */
@NullMarked
package org.ayumi.command.plan;

import org.jspecify.annotations.NullMarked;
