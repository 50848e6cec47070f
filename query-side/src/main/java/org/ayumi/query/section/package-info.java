/** The tree that a plan is divided into, for every read model that keeps sections. */
@NullMarked
package org.ayumi.query.section;

import org.jspecify.annotations.NullMarked;
