/** 予算と決算 as read models keep them and answers show them, and what one unit has cost. */
@NullMarked
package org.ayumi.query.money;

import org.jspecify.annotations.NullMarked;
