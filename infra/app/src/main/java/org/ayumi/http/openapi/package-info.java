/** What the API says of itself: derived from what the code knows, so that it cannot say anything else. */
@NullMarked
package org.ayumi.http.openapi;

import org.jspecify.annotations.NullMarked;
