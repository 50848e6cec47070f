/** Axon, wired by hand and proved at start. */
@NullMarked
package org.ayumi.app.axon;

import org.jspecify.annotations.NullMarked;
