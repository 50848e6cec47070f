/** The service's own append without its HTTP: for the figures of it alone, and for stores that must be filled. */
@NullMarked
package org.ayumi.benchmarks.append;

import org.jspecify.annotations.NullMarked;
