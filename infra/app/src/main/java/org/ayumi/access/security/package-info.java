/** Accounts, roles and what each may do. */
@NullMarked
package org.ayumi.access.security;

import org.jspecify.annotations.NullMarked;
