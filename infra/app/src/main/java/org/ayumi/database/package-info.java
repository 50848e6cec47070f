/** Which PostgreSQL, who may do what in it, and its migrations. */
@NullMarked
package org.ayumi.database;

import org.jspecify.annotations.NullMarked;
