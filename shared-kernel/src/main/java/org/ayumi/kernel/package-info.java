/** The language that stored history speaks: events and values, plain Java. */
@NullMarked
package org.ayumi.kernel;

import org.jspecify.annotations.NullMarked;
