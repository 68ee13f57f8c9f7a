package gallery;

import app.debrief.common.ui.Stars;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import org.jspecify.annotations.Nullable;

/** Cells as templates: light enough for a list of many columns. */
final class Cells {

    private static final String ICON =
            "<svg class=\"icon icon-small\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" ?hidden=\"${!item.%1$s}\"><use href=\"${item.%1$s}\"></use></svg>";

    private Cells() {}

    static Renderer<Sample> channel() {
        return LitRenderer.<Sample>of("<span class=\"channel\">" + ICON.formatted("icon") + "${item.name}</span>")
                .withProperty("icon", row -> row.channel().href())
                .withProperty("name", Sample::channelName);
    }

    static Renderer<Sample> verdict(ValueProvider<Sample, Sample.@Nullable Verdict> verdict) {
        return LitRenderer.<Sample>of("<span class=\"${item.kind}\" >"
                        + "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" ?hidden=\"${!item.icon}\"><use href=\"${item.icon}\"></use></svg>"
                        + "${item.text}</span>")
                .withProperty("kind", row -> {
                    var v = verdict.apply(row);
                    return v == null ? "empty-value" : "badge " + v.kind.className();
                })
                .withProperty("icon", row -> {
                    var v = verdict.apply(row);
                    return v == null ? "" : v.icon.href();
                })
                .withProperty("text", row -> {
                    var v = verdict.apply(row);
                    return v == null ? "—" : v.text;
                });
    }

    static Renderer<Sample> stars() {
        return LitRenderer.<Sample>of(
                        "<span class=\"${item.kind}\"><span class=\"${item.kind}\" .innerHTML=\"${item.drawing}\" aria-hidden=\"true\"></span><span class=\"${item.hide}\">${item.spoken}</span></span>")
                .withProperty("kind", row -> row.stars() == null ? "stars-none" : "stars")
                .withProperty("hide", row -> row.stars() == null ? "" : "visually-hidden")
                .withProperty("drawing", row -> row.stars() == null ? "" : Stars.markup(row.stars()))
                .withProperty("spoken", row -> row.stars() == null ? "not rated" : row.stars() + " of 5");
    }

    static Renderer<Sample> todo() {
        return LitRenderer.<Sample>of("<span class=\"${item.kind}\">" + ICON.formatted("icon") + "${item.text}</span>")
                .withProperty("kind", row -> row.todo() ? "badge badge-warn" : "empty-value")
                .withProperty("icon", row -> row.todo() ? app.debrief.common.ui.AppIcon.FLAG.href() : "")
                .withProperty("text", row -> row.todo() ? "To do" : "—");
    }

    static Renderer<Sample> card() {
        return LitRenderer.<Sample>of("<div class=\"session-card\"><div class=\"session-card-line\">${item.time} "
                        + ICON.formatted("channel") + "${item.name}</div>"
                        + "<div class=\"session-card-title\"><strong>${item.contact} ·</strong> ${item.topic}</div>"
                        + "<div class=\"session-card-text\">${item.summary}</div>"
                        + "<div class=\"session-card-line\"><span class=\"${item.kind}\">"
                        + ICON.formatted("icon")
                        + "${item.verdict}</span><span class=\"push-end\">$${item.asr}</span></div></div>")
                .withProperty("time", Sample::time)
                .withProperty("channel", row -> row.channel().href())
                .withProperty("name", Sample::channelName)
                .withProperty("contact", Sample::contact)
                .withProperty("topic", Sample::topic)
                .withProperty("summary", Sample::summary)
                .withProperty("kind", row -> "badge " + row.auto().kind.className())
                .withProperty("icon", row -> row.auto().icon.href())
                .withProperty("verdict", row -> row.auto().text)
                .withProperty("asr", Sample::asr);
    }
}
