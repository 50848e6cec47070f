/** Proof packs: everything about one aggregate in a file that can be checked without this service. */
@NullMarked
package org.ayumi.proof.pack;

import org.jspecify.annotations.NullMarked;
