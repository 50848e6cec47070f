/** The process as such: threads that do not keep it alive, and a start that is refused in one sentence. */
@NullMarked
package org.ayumi.process;

import org.jspecify.annotations.NullMarked;
