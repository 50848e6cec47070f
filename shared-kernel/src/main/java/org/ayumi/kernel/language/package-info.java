/** What is said to people, in Japanese and in English. */
@NullMarked
package org.ayumi.kernel.language;

import org.jspecify.annotations.NullMarked;
