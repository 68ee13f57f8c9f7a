package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.account.OwnAccount;
import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.CurrentActor;
import app.debrief.common.ui.PageTimer;
import app.debrief.employee.EmployeeReference;
import app.debrief.export.ui.ExportParts;
import app.debrief.grid.ui.BackgroundReads;
import app.debrief.grid.ui.Display;
import app.debrief.grid.ui.ListDefinition;
import app.debrief.grid.ui.Lists;
import app.debrief.session.IntakePage;
import app.debrief.session.SessionBulk;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionEditor;
import app.debrief.session.SessionScope;
import app.debrief.session.SessionService;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the session screen works with.
 *
 * @param sessions reads
 * @param editor changes
 * @param bulk changes many
 * @param account how the reader wants the keys
 * @param intakePage where sessions can be brought in
 * @param exports with which files are asked for
 */
@Component
record SessionScreens(
        SessionService sessions,
        SessionEditor editor,
        SessionBulk bulk,
        OwnAccount account,
        Lists lists,
        BackgroundReads reads,
        Arrivals arrivals,
        PageTimer timer,
        ObjectProvider<IntakePage> intakePage,
        ExportParts exports,
        CurrentActor actors,
        Clock clock) {

    /** The Builder's screen of an AI employee. */
    SessionScreen builder(EmployeeReference employee) {
        var actor = actors.get();
        var zone = actor.zone() == null ? employee.zone() : actor.zone();
        var definition = new ListDefinition<>(
                translate("session.list.title"),
                SessionColumns.FOR_BUILDER,
                SessionColumns.NEWEST_FIRST,
                new SessionScope(employee.organizationId(), employee.id()),
                new SessionRows(sessions),
                new Display(zone, employee.currency(), actor.locale()));
        return new SessionScreen(
                employee,
                definition,
                actor.may(Area.BUILDER, Access.WRITE, employee.organizationId()),
                actor.may(Area.IMPORTS, Access.WRITE, employee.organizationId()),
                actor.may(Area.BUILDER, Access.EXPORT, employee.organizationId()),
                this);
    }
}
