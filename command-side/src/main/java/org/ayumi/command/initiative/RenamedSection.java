package org.ayumi.command.initiative;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ayumi.kernel.Folding;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.RelatedSection;
import org.ayumi.kernel.plan.OrganisationUnit;

/**
 * A section of the city hall that is called otherwise, or for which others go on, wherever an initiative names it. An
 * office of it, printed in brackets behind its name, stays: 企画課 (統計係).
 */
public record RenamedSection(OrganisationUnit previous, List<OrganisationUnit> current) {

    private static final String BETWEEN = "、";

    /** Not inside the brackets of one of them. */
    private static final Pattern BETWEEN_DIVISIONS = Pattern.compile(BETWEEN + "(?![^(（]*[)）])");

    /** With the space before it. */
    private static final Pattern BRACKET = Pattern.compile("\\s*[(（]", Pattern.UNICODE_CHARACTER_CLASS);

    public RenamedSection {
        current = List.copyOf(current);
    }

    /** Of several divisions in one text, those that are not it keep their names, and the department stays. */
    public InitiativeDetails in(InitiativeDetails details) {
        List<String> divisions = parts(details.division());
        boolean isTheDivision = divisions.stream().allMatch(this::isNamed);
        return new InitiativeDetails(
                details.name(),
                details.label(),
                isTheDivision ? department(details.department()) : details.department(),
                String.join(BETWEEN, wherever(divisions)),
                wherever(details.leadSections()),
                details.relatedSections().stream().anyMatch(this::isRelated)
                        ? once(details.relatedSections().stream().flatMap(this::related), RelatedSection::name)
                        : details.relatedSections(),
                details.implementers(),
                details.audience(),
                details.summary(),
                details.situation(),
                details.direction(),
                details.content());
    }

    private List<String> wherever(List<String> printed) {
        return printed.stream().anyMatch(this::isNamed)
                ? once(printed.stream().flatMap(this::names), Function.identity())
                : printed;
    }

    private List<String> parts(String divisions) {
        return Folding.same(divisions, previous.name())
                ? List.of(divisions)
                : List.of(BETWEEN_DIVISIONS.split(divisions, -1));
    }

    /** No section is named twice, also where one goes on for it that was named beside it. */
    private static <T> List<T> once(Stream<T> all, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        return all.filter(each -> seen.add(Folding.fold(name.apply(each)))).toList();
    }

    private boolean isNamed(String printed) {
        return office(printed).isPresent();
    }

    private boolean isRelated(RelatedSection section) {
        return section.kind() == RelatedSection.Kind.SECTION && isNamed(section.name());
    }

    private Stream<RelatedSection> related(RelatedSection section) {
        return isRelated(section)
                ? names(section.name()).map(name -> new RelatedSection(name, section.kind()))
                : Stream.of(section);
    }

    /** A text that does not name it is itself. */
    private Stream<String> names(String printed) {
        return current.isEmpty()
                ? Stream.of(printed)
                : office(printed)
                        .map(office -> current.stream().map(unit -> unit.name() + office))
                        .orElseGet(() -> Stream.of(printed));
    }

    /** What is printed behind its name; empty where the text names something else. */
    private Optional<String> office(String printed) {
        if (Folding.same(printed, previous.name())) {
            return Optional.of("");
        }
        return BRACKET.matcher(printed)
                .results()
                .findFirst()
                .filter(bracket -> Folding.same(printed.substring(0, bracket.start()), previous.name()))
                .map(bracket -> printed.substring(bracket.start()));
    }

    private String department(String printed) {
        List<String> departments = current.stream()
                .flatMap(unit -> unit.department().stream())
                .distinct()
                .toList();
        return departments.isEmpty() ? printed : String.join(BETWEEN, departments);
    }
}
