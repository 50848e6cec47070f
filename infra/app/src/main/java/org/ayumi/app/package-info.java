/** Main class and composition: the one place that sees every room. */
@NullMarked
package org.ayumi.app;

import org.jspecify.annotations.NullMarked;
