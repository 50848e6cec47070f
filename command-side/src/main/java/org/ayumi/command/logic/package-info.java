/** ロジックモデル: drawing what is to lead to what. */
@NullMarked
package org.ayumi.command.logic;

import org.jspecify.annotations.NullMarked;
