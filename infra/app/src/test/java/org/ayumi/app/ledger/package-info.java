@NullMarked
package org.ayumi.app.ledger;

import org.jspecify.annotations.NullMarked;
