package org.ayumi.query.audit;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A field that is not the same before and after; a side on which it is absent is empty. */
record FieldChange(FieldPath path, Optional<JsonNode> before, Optional<JsonNode> after) {}
