package app.debrief.employee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of those who try the employee out. */
@Embeddable
record StoredContact(
        @Enumerated(EnumType.STRING) @Column(nullable = false, length = 8)
        Kind kind,

        @Column(nullable = false, length = 254) String contact) {

    enum Kind {
        PHONE,
        EMAIL
    }

    static List<StoredContact> of(InternalContacts contacts) {
        return Stream.concat(
                        contacts.phones().stream().map(phone -> new StoredContact(Kind.PHONE, phone)),
                        contacts.emails().stream().map(email -> new StoredContact(Kind.EMAIL, email)))
                .toList();
    }

    static InternalContacts contacts(List<StoredContact> rows) {
        return new InternalContacts(of(rows, Kind.PHONE), of(rows, Kind.EMAIL));
    }

    private static Set<String> of(List<StoredContact> rows, Kind kind) {
        return rows.stream()
                .filter(row -> row.kind == kind)
                .map(StoredContact::contact)
                .collect(Collectors.toSet());
    }
}
