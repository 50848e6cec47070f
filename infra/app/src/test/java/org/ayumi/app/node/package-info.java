@NullMarked
package org.ayumi.app.node;

import org.jspecify.annotations.NullMarked;
