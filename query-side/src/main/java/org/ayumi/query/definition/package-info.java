/** What an indicator measured, year by year: as columns of rows and as the API shows it. */
@NullMarked
package org.ayumi.query.definition;

import org.jspecify.annotations.NullMarked;
