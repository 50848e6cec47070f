/** What can be dropped and rebuilt from events: projections, queries and the endpoints that answer them. */
@NullMarked
package org.ayumi.query;

import org.jspecify.annotations.NullMarked;
