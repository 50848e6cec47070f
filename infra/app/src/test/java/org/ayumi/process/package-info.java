@NullMarked
package org.ayumi.process;

import org.jspecify.annotations.NullMarked;
