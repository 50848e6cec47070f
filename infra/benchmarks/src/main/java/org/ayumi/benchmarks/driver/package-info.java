/** What every measurement over HTTP needs: connections, a service as a process, results as they were measured, the machine. */
@NullMarked
package org.ayumi.benchmarks.driver;

import org.jspecify.annotations.NullMarked;
