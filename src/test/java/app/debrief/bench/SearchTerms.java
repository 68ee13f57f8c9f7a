package app.debrief.bench;

import app.debrief.session.SessionScope;

/**
 * What is searched for, and how often the employee's sessions have it.
 *
 * @param phone the last seven digits of a number
 */
record SearchTerms(
        String rare, long rareHits, String common, long commonHits, String middle, long middleHits, String phone) {

    static SearchTerms find(PlainDatabase database, SessionScope scope) {
        var rare = database.text(
                "select lower(substring_index(contact_name, ' ', -1)) as last, count(*) from session where employee_id = ?"
                        + " and contact_name is not null group by 1 order by 2, 1 limit 1",
                scope.employeeId());
        var middle = "kayak";
        var common = "table";
        return new SearchTerms(
                rare,
                hits(database, scope, rare),
                common,
                hits(database, scope, common),
                middle,
                hits(database, scope, middle),
                database.text(
                        "select right(contact_phone, 7) from session where employee_id = ? and contact_phone is not null"
                                + " order by started_at limit 1",
                        scope.employeeId()));
    }

    private static long hits(PlainDatabase database, SessionScope scope, String word) {
        return Long.parseLong(database.text(
                "select count(*) from session join session_text on session_id = id"
                        + " where employee_id = ? and search_text like ?",
                scope.employeeId(),
                "%\\_" + word + "%"));
    }
}
