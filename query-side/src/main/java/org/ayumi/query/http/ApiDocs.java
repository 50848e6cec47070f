package org.ayumi.query.http;

/** What the API description says of parameters that many reads share. */
public final class ApiDocs {

    public static final String PLAN_ID = "計画のID / Plan id";
    public static final String INITIATIVE_ID = "事業のID / Initiative id";
    public static final String INDICATOR_ID = "指標のID / Indicator id";
    public static final String RECORDED_FROM =
            "これ以後に記録されたもの。時刻、または日付（その日の始まり、日本時間） / Recorded from then on: an instant, or a date (its start in Japan)";
    public static final String RECORDED_TO =
            "これ以前に記録されたもの。時刻、または日付（その日の終わり、日本時間） / Recorded until then: an instant, or a date (its end in Japan)";
    public static final String FISCAL_YEAR = "年度。2023、R5、令和5年度のどれでも読む / Fiscal year: 2023, R5 or 令和5年度 are read";
    public static final String AS_OF =
            "その時点の姿で答える。イベントの位置（120）、時刻（2024-05-01T09:00:00+09:00）、日付（その日の終わり、日本時間）、公表（published:tomisato-kyodo-2.p1）"
                    + " / Answer as things stood: an event position, an instant, a date (its end in Japan), or as published";
    public static final String AT_LEAST =
            "書き込みの答えにあったposition。反映されるまで待つ" + " / Position a command answered with: wait until it is reflected";
    public static final String RULE = "状況判定の規則のID / Id of the status rule";
    public static final String LIMIT = "件数、1～200 / Entries per page";
    public static final String AFTER = "前のページのLinkヘッダーにある続きの印 / Cursor from the Link header of the page before";

    public static final String PUBLICATION_ID = "公表のID / Publication id";

    public static final String SECTION_ID = "基本目標・施策のID / Id of a section of the plan";

    public static final String EXAMPLE_PUBLICATION = "tomisato-kyodo-2.p1";
    public static final String EXAMPLE_PLAN = "tomisato-kyodo-2";
    public static final String EXAMPLE_SECTION = "tomisato-kyodo-2.s1";
    public static final String EXAMPLE_INITIATIVE = "tomisato-kyodo-2.1-3-2";
    public static final String EXAMPLE_INDICATOR = "tomisato-kyodo-2.1-3-2.1";

    private ApiDocs() {}
}
