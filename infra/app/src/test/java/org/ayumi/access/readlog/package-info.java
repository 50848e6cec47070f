/** Who reads what is recorded, and by whom that can be read. */
@NullMarked
package org.ayumi.access.readlog;

import org.jspecify.annotations.NullMarked;
