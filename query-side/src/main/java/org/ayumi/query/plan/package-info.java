/** Plans with their editions, and what they consist of. */
@NullMarked
package org.ayumi.query.plan;

import org.jspecify.annotations.NullMarked;
