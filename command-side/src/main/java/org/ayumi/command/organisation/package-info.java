/** The sections in charge of a plan: whoever renames one renames it wherever an initiative names it. */
@NullMarked
package org.ayumi.command.organisation;

import org.jspecify.annotations.NullMarked;
