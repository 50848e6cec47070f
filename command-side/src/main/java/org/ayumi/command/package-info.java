/** What can be asked of a plan, and the rules that may refuse it. */
@NullMarked
package org.ayumi.command;

import org.jspecify.annotations.NullMarked;
