/** What a read model is: a projection, its rows, and where they are kept. */
@NullMarked
package org.ayumi.query.model;

import org.jspecify.annotations.NullMarked;
