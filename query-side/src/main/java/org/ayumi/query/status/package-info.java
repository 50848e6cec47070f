/** Verdicts as the API shows them, and the rule that a question asks for. */
@NullMarked
package org.ayumi.query.status;

import org.jspecify.annotations.NullMarked;
