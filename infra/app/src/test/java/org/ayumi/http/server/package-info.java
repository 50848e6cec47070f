@NullMarked
package org.ayumi.http.server;

import org.jspecify.annotations.NullMarked;
