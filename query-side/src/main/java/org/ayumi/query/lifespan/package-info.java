/**
 * How initiatives and indicators ended and were taken up again: put together from what was told of them one after the
 * other, as columns of rows and as the API shows it.
 */
@NullMarked
package org.ayumi.query.lifespan;

import org.jspecify.annotations.NullMarked;
