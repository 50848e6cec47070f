/** アンケート: a question, who answered it, and how. */
@NullMarked
package org.ayumi.kernel.survey;

import org.jspecify.annotations.NullMarked;
