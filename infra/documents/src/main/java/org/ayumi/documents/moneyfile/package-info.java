/** Budgets and settlements as the accounting system gives them: a table of rows, one amount in each. */
@NullMarked
package org.ayumi.documents.moneyfile;

import org.jspecify.annotations.NullMarked;
