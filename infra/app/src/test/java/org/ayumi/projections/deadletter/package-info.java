@NullMarked
package org.ayumi.projections.deadletter;

import org.jspecify.annotations.NullMarked;
