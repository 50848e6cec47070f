/** The way of a command: sent once, answered with where its events stand. */
@NullMarked
package org.ayumi.command.dispatch;

import org.jspecify.annotations.NullMarked;
