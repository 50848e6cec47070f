/** A made-up country: the plans of all municipalities, as events in the real form, through the real append. */
@NullMarked
package org.ayumi.benchmarks.country;

import org.jspecify.annotations.NullMarked;
