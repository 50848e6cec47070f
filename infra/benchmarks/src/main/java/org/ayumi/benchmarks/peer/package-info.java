/** What a team would build instead: a service that overwrites its rows, with Hibernate Envers to keep what was before. */
@NullMarked
package org.ayumi.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
