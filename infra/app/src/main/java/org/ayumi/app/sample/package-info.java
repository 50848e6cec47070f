/** Loads plan files through the same commands as any other input. */
@NullMarked
package org.ayumi.app.sample;

import org.jspecify.annotations.NullMarked;
