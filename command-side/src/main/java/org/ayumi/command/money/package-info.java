/** 予算と決算: what is told of the money of an initiative in a year. */
@NullMarked
package org.ayumi.command.money;

import org.jspecify.annotations.NullMarked;
