@NullMarked
package org.ayumi.app.server;

import org.jspecify.annotations.NullMarked;
