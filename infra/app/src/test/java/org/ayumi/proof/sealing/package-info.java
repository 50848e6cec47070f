@NullMarked
package org.ayumi.proof.sealing;

import org.jspecify.annotations.NullMarked;
