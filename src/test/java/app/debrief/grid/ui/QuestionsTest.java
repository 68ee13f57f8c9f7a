package app.debrief.grid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.common.CurrentActor;
import app.sample.VisitsView;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(classes = VisitsView.class)
class QuestionsTest extends VisitsPageTest {

    @Autowired
    CurrentActor actors;

    final Queue<Runnable> background = new ArrayDeque<>();
    final List<String> told = new ArrayList<>();
    Questions questions;

    @BeforeEach
    void aComponentThatAsks() {
        var asking = new Div();
        UI.getCurrent().add(asking);
        questions = new Questions(new BackgroundReads(actors, background::add), asking);
    }

    @Test
    void aQuestionMayBeAnsweredInSteps() {
        var question = questions.next();
        ask(question, "rows");
        ask(question, "count");

        background.forEach(Runnable::run);

        assertThat(told).containsExactly("read rows", "got rows", "read count", "got count");
    }

    @Test
    void whatANewerQuestionOvertookIsNotEvenBegun() {
        ask(questions.next(), "old");
        ask(questions.next(), "new");

        background.forEach(Runnable::run);

        assertThat(told).containsExactly("read new", "got new");
    }

    @Test
    void anAnswerOvertakenWhileItWasReadIsNotHandedOver() {
        var old = questions.next();
        old.<String>read(
                () -> {
                    questions.next();
                    return "rows";
                },
                told::add,
                failure -> told.add("failed"));
        old.<String>read(
                () -> {
                    throw new IllegalStateException("The database cannot be reached");
                },
                told::add,
                failure -> told.add("failed"));

        background.forEach(Runnable::run);

        assertThat(told).isEmpty();
    }

    private void ask(Questions.Question question, String what) {
        question.read(
                () -> {
                    told.add("read " + what);
                    return what;
                },
                answer -> told.add("got " + answer),
                failure -> told.add("failed"));
    }
}
