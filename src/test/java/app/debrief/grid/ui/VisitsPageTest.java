package app.debrief.grid.ui;

import app.debrief.common.ui.Chip;
import app.debrief.grid.Row;
import app.sample.SampleTest;
import app.sample.SampleVisits;
import app.sample.Visit;
import app.sample.VisitSource;
import app.sample.VisitsView;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A page with a list of 150 visits, one for each of the last hours. */
@SampleTest
abstract class VisitsPageTest extends SpringBrowserlessTest {

    @Autowired
    VisitSource source;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @BeforeEach
    void visits() {
        transaction.executeWithoutResult(status -> {
            var random = new Random(3);
            for (long id = 1; id <= 150; id++) {
                entities.persist(SampleVisits.any(id, clock.instant().minus(Duration.ofHours(id)), random));
            }
        });
    }

    @AfterEach
    void noVisits() {
        source.setFailing(false);
        database.sql("delete from visit_tags").update();
        database.sql("delete from sample_visit").update();
        database.sql("delete from saved_layout").update();
        database.sql("delete from search_key").update();
        source.windows();
    }

    ListScreen<Visit> open(String parameters) {
        UI.getCurrent().navigate("visits", QueryParameters.fromString(parameters));
        return find(VisitsView.class).single().screen();
    }

    @SuppressWarnings("unchecked") // the only grid on the page is that of the rows
    Grid<Row> grid() {
        return find(Grid.class).single();
    }

    Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    String footer() {
        return find(Footer.class).single().getElement().getTextRecursively();
    }

    List<String> chips() {
        return find(Chip.class).all().stream()
                .map(chip -> chip.getChildren()
                        .filter(Span.class::isInstance)
                        .map(part -> ((Span) part).getText())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** What notices say, read once. */
    String notices() {
        var notices = find(Notification.class).all();
        var texts = notices.stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
        notices.forEach(Notification::close);
        return texts;
    }

    int visits(String condition) {
        return database.sql("select count(*) from sample_visit where " + condition)
                .query(Integer.class)
                .single();
    }
}
