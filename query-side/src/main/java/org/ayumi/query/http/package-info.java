/** What all reads over HTTP have in common. */
@NullMarked
package org.ayumi.query.http;

import org.jspecify.annotations.NullMarked;
