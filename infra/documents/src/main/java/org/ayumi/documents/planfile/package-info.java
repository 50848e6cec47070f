/** Plan files ({@code ayumi-plan/1}, see infra/docs/plan-file.md): one plan with its initiatives, as YAML. */
@NullMarked
package org.ayumi.documents.planfile;

import org.jspecify.annotations.NullMarked;
