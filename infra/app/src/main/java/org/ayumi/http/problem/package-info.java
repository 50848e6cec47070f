/** Errors as RFC 9457 problem documents in Japanese and English. */
@NullMarked
package org.ayumi.http.problem;

import org.jspecify.annotations.NullMarked;
