/** What tests of every room share: a real PostgreSQL and the architecture rules. */
@NullMarked
package org.ayumi.testsupport;

import org.jspecify.annotations.NullMarked;
