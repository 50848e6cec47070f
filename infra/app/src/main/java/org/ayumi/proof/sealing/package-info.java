/** Sealing the transparency log from within the service, and what operators see of it. */
@NullMarked
package org.ayumi.proof.sealing;

import org.jspecify.annotations.NullMarked;
