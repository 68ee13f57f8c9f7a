package app.debrief.session.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.debrief.common.ui.KeyFigure;
import app.debrief.common.ui.ViewHeader;
import app.debrief.grid.TableQuery;
import app.debrief.grid.ui.BackgroundReads;
import app.debrief.grid.ui.ValueText;
import app.debrief.session.Session;
import app.debrief.session.SessionColumns;
import app.debrief.session.SessionFigures;
import app.debrief.session.SessionService;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The four figures above the list; they follow the rows and open their definitions. */
final class FiguresBar {

    private final KeyFigure asr = figure("asr");
    private final KeyFigure leads = figure("leads");
    private final KeyFigure success = figure("success");
    private final KeyFigure score = figure("score");
    private final SessionService sessions;
    private final BackgroundReads reads;
    private final ValueText values;
    private int turn;

    FiguresBar(ViewHeader header, SessionService sessions, BackgroundReads reads, ValueText values) {
        this.sessions = sessions;
        this.reads = reads;
        this.values = values;
        header.addFigures(asr, leads, success, score);
    }

    /** Reckons anew; only what was asked last is shown, for the same question may have another answer by now. */
    void show(TableQuery<Session> query, Instant now) {
        var asked = ++turn;
        if (onlyTests(query)) {
            showNone();
            return;
        }
        all().forEach(KeyFigure::setPending);
        reads.read(
                asr,
                () -> sessions.figures(query, now),
                figures -> {
                    if (asked == turn) {
                        show(figures);
                    }
                },
                failure -> {
                    if (asked == turn) {
                        showNone();
                    }
                });
    }

    private void showNone() {
        all().forEach(figure -> figure.setFigure(none()));
    }

    private void show(SessionFigures figures) {
        asr.setFigure(values.money(figures.asr()));
        leads.setFigure(values.count(figures.leads()) + " / " + values.count(figures.opportunities()));
        success.setFigure(percent(figures.agentSuccess()));
        score.setFigure(percent(figures.conversationScore()));
    }

    private String percent(@Nullable BigDecimal ratio) {
        return ratio == null ? none() : values.value(SessionColumns.RECOGNITION, ratio);
    }

    private List<KeyFigure> all() {
        return List.of(asr, leads, success, score);
    }

    /** Tests never count, so a list of nothing else has no figures. */
    private static boolean onlyTests(TableQuery<Session> query) {
        return query.filters()
                .parameter(SessionColumns.IS_TEST)
                .filter("test"::equals)
                .isPresent();
    }

    private static KeyFigure figure(String name) {
        return new KeyFigure(translate("session.figure." + name), translate("session.figure." + name + ".help"));
    }

    private static String none() {
        return translate("session.figure.none");
    }
}
