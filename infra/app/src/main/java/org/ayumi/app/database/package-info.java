/** Which PostgreSQL, who may do what in it, and its migrations. */
@NullMarked
package org.ayumi.app.database;

import org.jspecify.annotations.NullMarked;
