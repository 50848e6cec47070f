/** 再掲: the further places in which a plan shows an initiative, as columns of rows and as the API shows them. */
@NullMarked
package org.ayumi.query.reprint;

import org.jspecify.annotations.NullMarked;
