/** Indicators: defining, reporting values, correcting, revising. */
@NullMarked
package org.ayumi.command.indicator;

import org.jspecify.annotations.NullMarked;
