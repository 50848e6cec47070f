@NullMarked
package org.ayumi.projections.rebuild;

import org.jspecify.annotations.NullMarked;
