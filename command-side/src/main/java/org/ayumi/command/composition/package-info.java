/** What the command side consists of, for whoever assembles it. */
@NullMarked
package org.ayumi.command.composition;

import org.jspecify.annotations.NullMarked;
