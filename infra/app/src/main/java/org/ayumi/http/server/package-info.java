/** How long the other side of a connection may take, and how much it may hold meanwhile. */
@NullMarked
package org.ayumi.http.server;

import org.jspecify.annotations.NullMarked;
