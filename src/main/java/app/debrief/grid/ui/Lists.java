package app.debrief.grid.ui;

import app.debrief.grid.layout.Layouts;
import app.debrief.grid.layout.SearchKeys;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the screens of lists. */
@Component
public class Lists {

    private final MessageSource messages;
    private final Layouts layouts;
    private final SearchKeys searchKeys;
    private final BackgroundReads reads;
    private final Clock clock;

    Lists(MessageSource messages, Layouts layouts, SearchKeys searchKeys, BackgroundReads reads, Clock clock) {
        this.messages = messages;
        this.layouts = layouts;
        this.searchKeys = searchKeys;
        this.reads = reads;
        this.clock = clock;
    }

    /** The screen of a list, to be put on a page. */
    public <E> ListScreen<E> screen(ListDefinition<E> definition) {
        return new ListScreen<>(definition, this);
    }

    /** The words for values in a form. */
    public ValueText texts(Display display) {
        return new ValueText(messages, display, clock);
    }

    Layouts layouts() {
        return layouts;
    }

    SearchKeys searchKeys() {
        return searchKeys;
    }

    BackgroundReads reads() {
        return reads;
    }

    Clock clock() {
        return clock;
    }
}
