@NullMarked
package org.ayumi.http.edge;

import org.jspecify.annotations.NullMarked;
