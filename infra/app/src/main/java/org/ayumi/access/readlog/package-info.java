/** Reads by those who may see everything are themselves recorded. */
@NullMarked
package org.ayumi.access.readlog;

import org.jspecify.annotations.NullMarked;
