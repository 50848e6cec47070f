/** The database that is measured on. */
@NullMarked
package org.ayumi.benchmarks.server;

import org.jspecify.annotations.NullMarked;
