/** Errors as RFC 9457 problem documents in Japanese and English. */
@NullMarked
package org.ayumi.app.problem;

import org.jspecify.annotations.NullMarked;
