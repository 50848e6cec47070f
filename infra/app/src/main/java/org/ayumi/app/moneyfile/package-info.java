/** Where tables of budgets and settlements arrive. */
@NullMarked
package org.ayumi.app.moneyfile;

import org.jspecify.annotations.NullMarked;
