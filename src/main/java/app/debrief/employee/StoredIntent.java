package app.debrief.employee;

import app.debrief.scoring.IntentTitle;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A row of what an employee's sessions may be about: the title as written and what it says. */
@Embeddable
record StoredIntent(
        @Column(nullable = false, length = 200) String title,
        @Column(nullable = false, length = 200) String name,
        @Column(name = "is_lead", nullable = false) boolean lead,
        @Column(name = "is_todo", nullable = false) boolean todo) {

    static StoredIntent of(String title) {
        var parsed = IntentTitle.parse(title);
        return new StoredIntent(title, parsed.name(), parsed.lead(), parsed.todo());
    }

    IntentTitle parsed() {
        return new IntentTitle(name, lead, todo);
    }
}
