/** The envelope of events: their names, where and when they were stored, and who did it. */
@NullMarked
package org.ayumi.kernel.event;

import org.jspecify.annotations.NullMarked;
