package org.ayumi.query.audit;

import java.util.Optional;
import org.ayumi.kernel.time.YearBasis;
import tools.jackson.databind.JsonNode;

/**
 * A field that is not the same before and after; a side on which it is absent is empty.
 *
 * @param yearBasis what kind of year its years are
 */
record FieldChange(FieldPath path, YearBasis yearBasis, Optional<JsonNode> before, Optional<JsonNode> after) {}
