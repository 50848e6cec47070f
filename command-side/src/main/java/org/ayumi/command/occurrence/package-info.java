/** 催し: which activities of a plan tell of one gathering. */
@NullMarked
package org.ayumi.command.occurrence;

import org.jspecify.annotations.NullMarked;
