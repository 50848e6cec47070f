package org.ayumi.documents.planfile;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an initiative says of itself. */
class BrokenInitiativeTest {

    private static final String FIRST = "initiatives[0]";
    private static final String SECOND = "initiatives[1]";

    static Stream<Broken> kinds() {
        return Stream.of(
                new Broken(
                        "number: 1-(1)-②",
                        "number: 1-(1)-①",
                        "number: 1-(1)-①\n    name: 資",
                        SECOND + ".number",
                        "initiative.duplicate"),
                new Broken("number: 1-(1)-②", "number: 二", "number: 二", SECOND + ".number", "initiative.slug-missing"),
                new Broken("number: 1-(1)-②", "number: P1", "number: P1", SECOND + ".number", "initiative.slug"),
                new Broken(
                        "number: 1-(1)-②",
                        "number: " + "1".repeat(31),
                        "number: 11",
                        SECOND + ".number",
                        "text.too-long"),
                new Broken(
                        "name: 資源の回収",
                        "name: 資源の回収\n    id: 1-1-1",
                        "id: 1-1-1",
                        SECOND + ".id",
                        "initiative.duplicate"),
                new Broken("name: 資源の回収", "name: 資源の回収\n    id: Ａ", "id: Ａ", SECOND + ".id", "initiative.slug"),
                new Broken(
                        "name: 資源の回収", "name: 資源の回収\n    order: 3番目", "order", SECOND + ".order", "type.whole-number"),
                new Broken(
                        "name: 資源の回収", "name: 資源の回収\n    order: -1", "order", SECOND + ".order", "order.out-of-range"),
                new Broken(
                        "name: 資源の回収",
                        "name: 資源の回収\n    order: 100000001",
                        "order",
                        SECOND + ".order",
                        "order.out-of-range"),
                new Broken("number: 1-(1)-②", "number: 施策2\n    id: [a]", "id: [a]", SECOND + ".id", "type.text"),
                new Broken(
                        "[1-(1)-②]",
                        "[1-(1)-③]",
                        "relatedInitiatives",
                        FIRST + ".relatedInitiatives[0]",
                        "initiative.unknown"),
                new Broken(
                        "implementers: [市]", "implementers: 市", "implementers", FIRST + ".implementers", "type.list"),
                new Broken(
                        "implementers: [市]",
                        "implementers: {a: 市}",
                        "implementers",
                        FIRST + ".implementers",
                        "type.list"),
                new Broken(
                        "- {name: 庁内各課, kind: ALL_SECTIONS}",
                        "- 庁内各課",
                        "- 庁内各課",
                        FIRST + ".relatedSections[0]",
                        "type.map"),
                new Broken(
                        "ALL_SECTIONS", "EVERYBODY", "EVERYBODY", FIRST + ".relatedSections[0].kind", "word.unknown"),
                new Broken(
                        "{R4: 実施, R5: →}",
                        "{R4: 実施, 2022: →}",
                        "2022",
                        FIRST + ".schedule[0].marks.2022",
                        "fiscal-year.duplicate"),
                new Broken(
                        "{R4: 実施, R5: →}",
                        "{R4: 実施, 来年: →}",
                        "来年",
                        FIRST + ".schedule[0].marks.来年",
                        "fiscal-year.unreadable"),
                new Broken(
                        "audience: [市民]",
                        "audience: [" + "市民, ".repeat(51) + "]",
                        "audience",
                        FIRST + ".audience",
                        "list.too-long"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void one_broken_place_gives_one_error_with_its_line_field_and_both_languages(Broken broken) {
        broken.givesOneError();
    }
}
