package gallery;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.springframework.dao.DataAccessResourceFailureException;

/** A page that cannot be shown: {@code ?database} for want of a database, else by a fault. */
@Route("broken")
public class BrokenGallery extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getQueryParameters().getParameters().containsKey("database")) {
            throw new DataAccessResourceFailureException("refused");
        }
        throw new IllegalStateException("planted");
    }
}
