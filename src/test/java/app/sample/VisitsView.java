package app.sample;

import app.debrief.grid.ui.Display;
import app.debrief.grid.ui.ListDefinition;
import app.debrief.grid.ui.ListScreen;
import app.debrief.grid.ui.Lists;
import app.debrief.grid.ui.RowCard;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** A whole page with a list. */
@Route(value = "visits", autoLayout = false)
@AnonymousAllowed
public class VisitsView extends Composite<Div> {

    private final ListScreen<Visit> screen;

    VisitsView(Lists lists, VisitSource source) {
        var display = new Display(ZoneId.of("America/Chicago"), Currency.getInstance("USD"), Locale.ENGLISH);
        screen = lists.screen(new ListDefinition<>(
                "Visits",
                Visits.ALL,
                Visits.NEWEST_FIRST,
                (root, criteria) -> criteria.conjunction(),
                source,
                display));
        screen.header().setSubtitle("Everyone · America/Chicago");
        screen.table().setCard(new RowCard<>(List.of(Visits.AT, Visits.VISITOR, Visits.REMARK, Visits.PRICE), row -> {
            var texts = screen.texts();
            var card = new Div(
                    new Span(texts.value(Visits.AT, row.get(Visits.AT)) + " · "
                            + texts.value(Visits.VISITOR, row.get(Visits.VISITOR))),
                    new Div(texts.cell(Visits.REMARK, row)));
            card.addClassName("session-card");
            return card;
        }));
        getContent().setSizeFull();
        getContent().add(screen);
    }

    /** The list on this page. */
    public ListScreen<Visit> screen() {
        return screen;
    }
}
