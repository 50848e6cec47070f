/** Loads plan files through the same commands as any other input. */
@NullMarked
package org.ayumi.documents.planimport;

import org.jspecify.annotations.NullMarked;
