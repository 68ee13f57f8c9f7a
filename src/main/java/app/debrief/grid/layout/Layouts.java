package app.debrief.grid.layout;

import app.debrief.common.CurrentActor;
import app.debrief.grid.ColumnSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how each person arranged each list. The system itself arranges nothing. */
@Service
public class Layouts {

    private final JdbcClient database;
    private final CurrentActor actors;

    Layouts(JdbcClient database, CurrentActor actors) {
        this.database = database;
        this.actors = actors;
    }

    /** The current reader's layout of a list. */
    @Transactional(readOnly = true)
    public ListLayout own(ColumnSet<?> list) {
        return database.sql("select layout from saved_layout where member_id = ? and list = ?")
                .param(actors.get().memberId())
                .param(name(list))
                .query(String.class)
                .optional()
                .map(ListLayout::read)
                .orElse(ListLayout.DECLARED);
    }

    /** Keeps the current reader's layout of a list. */
    @Transactional
    public void keep(ColumnSet<?> list, ListLayout layout) {
        var member = actors.get().memberId();
        if (member != null) {
            database.sql("""
                            insert into saved_layout (member_id, list, layout) values (?, ?, ?)
                            on duplicate key update layout = values(layout)
                            """)
                    .param(member)
                    .param(name(list))
                    .param(layout.write())
                    .update();
        }
    }

    static String name(ColumnSet<?> list) {
        return list.name() + "." + list.audience().key();
    }
}
