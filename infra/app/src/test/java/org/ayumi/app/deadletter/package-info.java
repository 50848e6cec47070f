@NullMarked
package org.ayumi.app.deadletter;

import org.jspecify.annotations.NullMarked;
