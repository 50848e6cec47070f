/** The moment a question looks from, and read models as they stood then. */
@NullMarked
package org.ayumi.query.moment;

import org.jspecify.annotations.NullMarked;
