/** Accounts, roles and what each may do. */
@NullMarked
package org.ayumi.app.security;

import org.jspecify.annotations.NullMarked;
