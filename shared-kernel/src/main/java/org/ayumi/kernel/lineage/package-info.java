/** How initiatives, indicators and sections in charge end, and what goes on in their place. */
@NullMarked
package org.ayumi.kernel.lineage;

import org.jspecify.annotations.NullMarked;
