/** What an auditor sees, asked as an auditor asks. */
@NullMarked
package org.ayumi.app.audit;

import org.jspecify.annotations.NullMarked;
