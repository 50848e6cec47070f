/** What every request and answer passes, whatever it is for: the web server's own errors, headers, addresses. */
@NullMarked
package org.ayumi.http.edge;

import org.jspecify.annotations.NullMarked;
