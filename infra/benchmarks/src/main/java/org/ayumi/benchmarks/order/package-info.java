/** What one global order costs: designs for it, measured side by side. */
@NullMarked
package org.ayumi.benchmarks.order;

import org.jspecify.annotations.NullMarked;
