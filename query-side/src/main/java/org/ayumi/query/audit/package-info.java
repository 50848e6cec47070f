/** The stored events themselves, for auditors. */
@NullMarked
package org.ayumi.query.audit;

import org.jspecify.annotations.NullMarked;
