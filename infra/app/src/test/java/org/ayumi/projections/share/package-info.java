@NullMarked
package org.ayumi.projections.share;

import org.jspecify.annotations.NullMarked;
