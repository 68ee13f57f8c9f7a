package app.debrief.common.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Collection;
import java.util.Locale;

/**
 * One choice out of a few, side by side: a group of radio buttons in another dress, so that arrows, labels and values
 * are those of any radio group.
 *
 * @param <T> the values to choose from
 */
public final class Segments<T> extends RadioButtonGroup<T> {

    public Segments(String label, Collection<T> values, ItemLabelGenerator<T> texts) {
        setLabel(label);
        addClassName("segments");
        setItems(values);
        setItemLabelGenerator(texts);
    }

    /**
     * Segments without a visible label, whose heading stands elsewhere.
     *
     * @param spokenLabel read out by screen readers
     */
    public static <T> Segments<T> unlabelled(String spokenLabel, Collection<T> values, ItemLabelGenerator<T> texts) {
        var segments = new Segments<>("", values, texts);
        segments.setAriaLabel(spokenLabel);
        return segments;
    }

    /** Adds an icon to each text, and lets the chosen one take the colours of its kind. */
    public void setBadges(SerializableFunction<T, AppIcon> icons, SerializableFunction<T, Badge.Kind> kinds) {
        setRenderer(new ComponentRenderer<>(value -> {
            var segment = new Span(
                    icons.apply(value).createSmall(),
                    new Span(getItemLabelGenerator().apply(value)));
            segment.addClassNames(
                    "segment", "segment-" + kinds.apply(value).name().toLowerCase(Locale.ROOT));
            return segment;
        }));
    }
}
