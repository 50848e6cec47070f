/** Texts about persons: sealed before they become part of an event, and erased by destroying their key. */
@NullMarked
package org.ayumi.command.personal;

import org.jspecify.annotations.NullMarked;
