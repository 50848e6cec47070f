package org.ayumi.documents.planfile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.RelatedSection;

/** What an initiative says of itself. */
final class DetailsSection {

    static final List<String> KEYS = List.of(
            "name",
            "label",
            "department",
            "division",
            "leadSections",
            "relatedSections",
            "implementers",
            "audience",
            "summary",
            "situation",
            "direction",
            "content");

    private static final List<String> RELATED_SECTION_KEYS = List.of("name", "kind");

    /** Stands for what the file's own says nothing of. */
    static final InitiativeDetails UNREAD = new InitiativeDetails(
            "?", Optional.empty(), "?", "?", List.of("?"), List.of(), List.of(), List.of(), Optional.empty());

    private DetailsSection() {}

    static Optional<InitiativeDetails> whole(YamlMap map) {
        Attempt attempt = map.attempt();
        List.of("name", "department", "division", "leadSections").forEach(key -> map.required(key, Optional::of));
        DetailsChange all = change(map);
        return attempt.build(() -> all.of(UNREAD));
    }

    /** What is written of it, whether all that must be there is or not. */
    static DetailsChange change(YamlMap map) {
        return new DetailsChange(
                map.optional("name", Scalars::line),
                map.optional("label", Scalars::line),
                map.optional("department", Scalars::line),
                map.optional("division", Scalars::line),
                list(map, "leadSections", Scalars::line),
                list(map, "relatedSections", DetailsSection::relatedSection),
                list(map, "implementers", Scalars::line),
                list(map, "audience", Scalars::line),
                map.optional("summary", Scalars::paragraph),
                map.optional("situation", Scalars::paragraph),
                map.optional("direction", Scalars::paragraph),
                map.optional("content", Scalars::paragraph));
    }

    private static <T> Optional<List<T>> list(YamlMap map, String key, Function<YamlNode, Optional<T>> as) {
        return map.value(key).map(written -> map.each(key, as));
    }

    private static Optional<RelatedSection> relatedSection(YamlNode node) {
        return node.map(RELATED_SECTION_KEYS).flatMap(map -> {
            Attempt attempt = map.attempt();
            Optional<String> name = map.required("name", Scalars::line);
            Optional<RelatedSection.Kind> kind = map.required("kind", Scalars.word(RelatedSection.Kind.values()));
            return attempt.build(() -> new RelatedSection(name.orElseThrow(), kind.orElseThrow()));
        });
    }
}
