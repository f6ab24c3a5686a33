package dk.borgerraadgiver.casework.postgres;

import dk.borgerraadgiver.casework.CaseLines.Wanted;
import dk.borgerraadgiver.casework.Inbox;
import dk.borgerraadgiver.identity.EmployeeId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What an officer wants to see, as SQL; all that somebody typed is a parameter. */
record LineQuery(Wanted wanted) {
    private static final String OPEN = "(l.is_open or l.asked_again or (l.whereabouts = 'CLOSED' and l.news))";
    private static final String BY_URGENCY = """
             order by l.contested desc,
                 case when coalesce(l.appeal, l.told_appeal) between :today and :soon
                     then coalesce(l.appeal, l.told_appeal) end nulls last,
                 (s.case_number is not null) desc,
                 (coalesce(l.promise < :today, false) or coalesce(l.inquiry_due < :today, false)) desc,
                 l.asked_again desc, l.waiting_since, l.number""";
    private static final int DAYS_TO_APPEAL = 14;

    static LineQuery of(Wanted wanted) {
        return new LineQuery(wanted);
    }

    String where() {
        String inbox = switch (wanted.inbox()) {
            case Inbox.Everything() -> wanted.words().isBlank() ? OPEN : "true";
            case Inbox.Mine() -> OPEN + " and l.officer = :officer";
            case Inbox.WithoutOfficer() -> OPEN + " and l.officer is null";
            case Inbox.Overdue() -> OPEN + " and (l.promise < :today or l.inquiry_due < :today)";
            case Inbox.At at -> "l.whereabouts = :where";
        };
        return inbox
                + (wanted.administration().isPresent() ? " and l.administration = :administration" : "")
                + (isNumber() ? " and l.number = :number" : "")
                + (isWords() ? " and l.words @@ to_tsquery('simple', :query)" : "")
                + (wanted.words().isBlank() || isNumber() || isWords() ? "" : " and false");
    }

    String order() {
        return switch (wanted.sort()) {
            case URGENT ->
                wanted.inbox() instanceof Inbox.At(var where) && !where.open()
                        ? " order by l.ended_at desc, l.number"
                        : BY_URGENCY;
            case WAITING -> " order by l.waiting_since, l.number";
            case PROMISE -> " order by l.promise nulls last, l.number";
            case NUMBER -> " order by l.number";
            case NAME -> " order by l.name collate \"da-x-icu\", l.number";
            case ADMINISTRATION -> " order by nullif(l.administration, '') nulls last, l.waiting_since, l.number";
            case OFFICER -> " order by l.officer_name collate \"da-x-icu\" nulls first, l.waiting_since, l.number";
        };
    }

    Map<String, Object> fields(EmployeeId officer, LocalDate today) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("officer", officer.value());
        fields.put("today", today);
        fields.put("soon", today.plusDays(DAYS_TO_APPEAL));
        fields.put("where", wanted.inbox() instanceof Inbox.At(var where) ? where.name() : "");
        fields.put("administration", wanted.administration().orElse(""));
        fields.put("number", typed());
        fields.put("query", query());
        return fields;
    }

    private boolean isNumber() {
        return typed().matches("BR-\\d{4}-\\d{6}");
    }

    private boolean isWords() {
        return !isNumber() && !query().isEmpty();
    }

    private String typed() {
        return wanted.words().strip().toUpperCase(Locale.ROOT);
    }

    /** Each word, or what it begins with. */
    private String query() {
        return Arrays.stream(wanted.words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
