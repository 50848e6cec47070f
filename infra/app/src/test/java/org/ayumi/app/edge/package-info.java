@NullMarked
package org.ayumi.app.edge;

import org.jspecify.annotations.NullMarked;
