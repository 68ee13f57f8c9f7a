package app.debrief.common.ui;

import com.vaadin.flow.component.Component;

/** Implemented by modules that put something of their own into the side bar, such as the choice of the AI employee. */
public interface SideBarPart {

    /** Where a part stands. */
    enum Place {
        /** Between the brand and the navigation. */
        TOP,
        /** At the lower end. */
        FOOT
    }

    /** Where this part stands. */
    Place place();

    /** Makes the part for one page; asked once for each. */
    Component create();
}
