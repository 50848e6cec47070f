@NullMarked
package org.ayumi.http.openapi;

import org.jspecify.annotations.NullMarked;
