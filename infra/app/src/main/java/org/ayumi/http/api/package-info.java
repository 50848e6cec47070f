/** How the API as a whole is read and described. */
@NullMarked
package org.ayumi.http.api;

import org.jspecify.annotations.NullMarked;
