/** The ends of one initiative or indicator, put together from what was told of them one after the other. */
@NullMarked
package org.ayumi.query.ending;

import org.jspecify.annotations.NullMarked;
