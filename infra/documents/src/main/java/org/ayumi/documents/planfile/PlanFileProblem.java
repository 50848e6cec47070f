package org.ayumi.documents.planfile;

/** What the reader itself finds wrong. What the kernel finds impossible comes with the kernel's own keys. */
enum PlanFileProblem {
    FILE_EMPTY("file.empty"),
    FILE_TOO_LARGE("file.too-large"),
    FILE_TOO_MANY_ENTRIES("file.too-many-entries"),
    FILE_NOT_TEXT("file.not-text"),
    YAML_UNREADABLE("yaml.unreadable"),
    YAML_ALIAS("yaml.alias"),
    YAML_TAG("yaml.tag"),
    FORMAT_UNKNOWN("format.unknown"),
    KEY_UNKNOWN("key.unknown"),
    KEY_UNKNOWN_NEAR("key.unknown-near"),
    KEY_MISSING("key.missing"),
    KEY_DUPLICATE("key.duplicate"),
    KEY_NOT_TEXT("key.not-text"),
    KEY_NOT_WITH_KIND("key.not-with-kind"),
    KEY_NEEDS_KIND("key.needs-kind"),
    KEY_ONLY_WITH_RATIO("key.only-with-ratio"),
    KEY_NOT_BESIDE_STAGES("key.not-beside-stages"),
    VALUE_EMPTY("value.empty"),
    MAP_NEEDED("type.map"),
    LIST_NEEDED("type.list"),
    TEXT_NEEDED("type.text"),
    NUMBER_NEEDED("type.number"),
    WHOLE_NUMBER_NEEDED("type.whole-number"),
    NUMBER_TOO_LARGE("amount.too-large"),
    LIST_EMPTY("list.empty"),
    WORD_UNKNOWN("word.unknown"),
    DATE_UNREADABLE("date.unreadable"),
    OCCURRENCE_TOLD_ONCE("occurrence.told-once"),
    OCCURRENCE_TOLD_TOO_OFTEN("occurrence.told-too-often"),
    OCCURRENCE_OTHER_YEAR("occurrence.other-year"),
    MONTH_UNREADABLE("month.unreadable"),
    TIME_UNREADABLE("time.unreadable"),
    KIND_NOT_OF_MEASURE("kind.not-of-measure"),
    YEAR_DUPLICATE("fiscal-year.duplicate"),
    VALUE_DUPLICATE("value.duplicate"),
    STAGE_DUPLICATE("stage.duplicate"),
    STAGE_NOT_WITH_KIND("stage.not-with-kind"),
    TARGET_AND_TARGETS("target.and-targets"),
    INDICATOR_WITHOUT_ROLE("indicator.without-role"),
    INPUT_AND_FROM("logic.input-and-from"),
    INDICATOR_OF_THIS_PLAN("indicator.of-this-plan"),
    INDICATOR_REPORTED_ELSEWHERE("indicator.reported-elsewhere"),
    AMENDMENT_CHANGES_NOTHING("amendment.changes-nothing"),
    ASSESSMENT_SAYS_NOTHING("assessment.says-nothing"),
    RETIREMENT_AFTER_INITIATIVE("retirement.after-initiative"),
    SUCCESSOR_AND_SUCCESSORS("successor.and-successors"),
    SUCCESSOR_UNKNOWN("successor.unknown"),
    INITIATIVE_DUPLICATE("initiative.duplicate"),
    INITIATIVE_UNKNOWN("initiative.unknown"),
    INITIATIVE_AMBIGUOUS("initiative.ambiguous"),
    SECTION_DUPLICATE("section.duplicate"),
    SECTION_UNKNOWN("section.unknown"),
    SECTION_AMBIGUOUS("section.ambiguous"),
    INDICATOR_UNREADABLE("indicator.unreadable"),
    INDICATOR_UNKNOWN("indicator.unknown"),
    INDICATOR_AMBIGUOUS("indicator.ambiguous"),
    UNIT_UNKNOWN("unit.unknown"),
    UNIT_AMBIGUOUS("unit.ambiguous"),
    TOO_MANY("errors.too-many");

    private final String key;

    PlanFileProblem(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
