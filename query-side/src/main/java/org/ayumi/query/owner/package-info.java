/** What an indicator belongs to: as columns of a row, and as the API shows it. */
@NullMarked
package org.ayumi.query.owner;

import org.jspecify.annotations.NullMarked;
