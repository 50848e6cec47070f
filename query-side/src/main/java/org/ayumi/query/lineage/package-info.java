/** The line an initiative, an indicator or a plan stands in: what it continues, and what goes on for it. */
@NullMarked
package org.ayumi.query.lineage;

import org.jspecify.annotations.NullMarked;
