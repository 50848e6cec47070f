/** Plan files at start: the sample, and the one that a setting names. */
@NullMarked
package org.ayumi.app.planfile;

import org.jspecify.annotations.NullMarked;
