/** What a larger store costs: each request, the rebuild of read models, and aggregates that have become long. */
@NullMarked
package org.ayumi.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
