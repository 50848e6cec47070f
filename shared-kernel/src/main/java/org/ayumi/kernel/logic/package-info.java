/** ロジックモデル: what is put in, what is done with it, what comes out, and what becomes of that. */
@NullMarked
package org.ayumi.kernel.logic;

import org.jspecify.annotations.NullMarked;
