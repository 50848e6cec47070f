package org.ayumi.http.problem;

/** Bodies that nothing is wrong with, for requests that are refused for another reason. */
final class FlawlessBodies {

    static final String VALUE = "{\"value\":{\"kind\":\"NOT_CONDUCTED\"}}";
    static final String CORRECTION = "{\"value\":{\"kind\":\"NOT_CONDUCTED\"},\"reason\":\"x\"}";
    static final String ACTIVITY = "{\"fiscalYear\":2024,\"title\":\"草刈り\"}";

    /** The details of an initiative, without braces: one member of a body. */
    static final String DETAILS =
            "\"details\":{\"name\":\"x\",\"department\":\"x\",\"division\":\"x\",\"leadSections\":[\"x\"]}";

    /** What a plan says of itself, without braces: members of a body. */
    static final String OUTLINE =
            "\"name\":\"x\",\"edition\":\"x\",\"municipality\":\"x\",\"firstYear\":2022," + "\"lastYear\":2026";

    /** A definition that is not closed, so that a test can add members. */
    static final String INDICATOR = "{\"name\":\"x\",\"measure\":\"STOCK\",\"unit\":\"人\","
            + "\"baseline\":{\"fiscalYear\":2020,\"value\":{\"kind\":\"NOT_CONDUCTED\"}},"
            + "\"target\":{\"fiscalYear\":2026,\"amount\":5}";

    private FlawlessBodies() {}
}
