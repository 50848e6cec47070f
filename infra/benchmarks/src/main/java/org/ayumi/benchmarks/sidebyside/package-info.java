/** Our service and its peer under the same load, one after the other in turns, on one PostgreSQL. */
@NullMarked
package org.ayumi.benchmarks.sidebyside;

import org.jspecify.annotations.NullMarked;
