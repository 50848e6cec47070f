/** How a figure came to be what it is: year by year, with every revision. */
@NullMarked
package org.ayumi.query.history;

import org.jspecify.annotations.NullMarked;
