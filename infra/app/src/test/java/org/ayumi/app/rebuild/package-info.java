@NullMarked
package org.ayumi.app.rebuild;

import org.jspecify.annotations.NullMarked;
