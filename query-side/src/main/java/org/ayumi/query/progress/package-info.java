/** Where every indicator of a plan stands in a fiscal year. */
@NullMarked
package org.ayumi.query.progress;

import org.jspecify.annotations.NullMarked;
