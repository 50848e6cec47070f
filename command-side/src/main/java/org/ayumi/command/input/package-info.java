/** Request bodies: read strictly, every fault named by its field. */
@NullMarked
package org.ayumi.command.input;

import org.jspecify.annotations.NullMarked;
