/** Rebuilding a read model beside the live one, and swapping it in when it has caught up. */
@NullMarked
package org.ayumi.projections.rebuild;

import org.jspecify.annotations.NullMarked;
