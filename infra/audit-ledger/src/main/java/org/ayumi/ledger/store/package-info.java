/** The log as it lies in PostgreSQL, read with plain JDBC: by the service, by a sealer and by a verifier. */
@NullMarked
package org.ayumi.ledger.store;

import org.jspecify.annotations.NullMarked;
