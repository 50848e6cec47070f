/** What a plan says of an initiative, year by year, as far as each read model keeps it. */
@NullMarked
package org.ayumi.query.details;

import org.jspecify.annotations.NullMarked;
