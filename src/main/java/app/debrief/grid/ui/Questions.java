package app.debrief.grid.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a component asks in the background, of which only the newest question counts. */
final class Questions {

    private final BackgroundReads reads;
    private final Component asking;
    private volatile @Nullable Question newest;

    Questions(BackgroundReads reads, Component asking) {
        this.reads = reads;
        this.asking = asking;
    }

    /** A new question; the former ones no longer count. */
    Question next() {
        var question = new Question();
        newest = question;
        return question;
    }

    /** One question, which may be answered in several steps. */
    final class Question {

        /** Reads and hands over. Once a newer question has come, nothing more is begun and nothing is handed over. */
        <T> void read(Supplier<T> read, Consumer<T> done, Consumer<RuntimeException> failed) {
            reads.read(
                    asking,
                    () -> counts() ? Optional.of(read.get()) : Optional.<T>empty(),
                    answer -> answer.filter(found -> counts()).ifPresent(done),
                    failure -> {
                        if (counts()) {
                            failed.accept(failure);
                        }
                    });
        }

        private boolean counts() {
            return newest == this;
        }
    }
}
