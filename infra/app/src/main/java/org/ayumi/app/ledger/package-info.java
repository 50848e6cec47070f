/** Sealing the transparency log from within the service, and what operators see of it. */
@NullMarked
package org.ayumi.app.ledger;

import org.jspecify.annotations.NullMarked;
