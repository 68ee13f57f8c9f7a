package app.debrief.session.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.CloseOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What a person sees and keeps while the database is away. */
class DatabaseOutageIT extends SessionPageTest {

    @Test
    void aTypedCommentIsKeptAndSavedWhenTheDatabaseIsBack() {
        openASession();
        tab("Comment").click();
        outage.begin();

        field("Comment").fill("Call back on Monday");

        assertThat(page().getByText("Not saved yet: the database cannot be reached."))
                .isVisible();
        screenshot("outage-comment");
        leavingIsAskedFirst();
        outage.end();
        assertThat(page().getByText("Saved", new GetByTextOptions().setExact(true)))
                .isVisible();
        visit("builder/" + idn + "/sessions?columns=started_at,comment");
        assertThat(row("Call back on Monday")).isVisible();
    }

    @Test
    void aListSaysThatItCannotBeShownAndComesBack() {
        openASession();
        outage.begin();

        button("Remove Is Test Live").click();

        assertThat(page().getByText("This list cannot be shown at the moment")).isVisible();
        screenshot("outage-list");
        outage.end();
        button("Try again").click();
        assertThat(page().getByText("1 session · newest first")).isVisible();
    }

    @Test
    void aPageThatIsOpenedMeanwhileSaysWhatIsWrongAndComesBackByItself() {
        openASession();
        outage.begin();

        expectProblem("503");
        visit("builder/" + idn + "/sessions");

        assertThat(heading("The database cannot be reached")).isVisible();
        screenshot("outage-page");
        axe();
        outage.end();
        assertThat(page().getByText("1 session · newest first")).isVisible();
    }

    private void leavingIsAskedFirst() {
        var asked = new ArrayList<String>();
        page().onceDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        page().close(new CloseOptions().setRunBeforeUnload(true));
        page().waitForCondition(() -> !asked.isEmpty(), new WaitForConditionOptions().setTimeout(10_000));
    }
}
