package gallery;

import app.debrief.common.ui.AppIcon;
import app.debrief.common.ui.NavigationEntries;
import app.debrief.common.ui.NavigationEntry;
import app.debrief.common.ui.NavigationSection;
import app.debrief.common.ui.SideBarPart;
import app.debrief.common.ui.Switcher;
import app.debrief.common.ui.UserFooter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.theme.lumo.Lumo;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The look of the product on a server of its own: no database, no sign-in. */
@SpringBootApplication(
        scanBasePackages = {"gallery", "app.debrief.common.ui"},
        excludeName = {
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
        })
@EnableVaadin({"gallery", "app.debrief.common.ui", "app.debrief.shell"})
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/app.css")
public class GalleryApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(GalleryApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/favicon.svg", "any");
    }

    @Bean
    NavigationEntries entries() {
        return () -> List.of(
                new NavigationEntry(
                        NavigationSection.MAIN,
                        "gallery.sessions",
                        "builder/sofia/sessions",
                        AppIcon.LIST,
                        1,
                        () -> OptionalLong.of(412)),
                new NavigationEntry(
                        NavigationSection.MAIN,
                        "gallery.review",
                        "builder/sofia/review",
                        AppIcon.FLAG,
                        2,
                        () -> OptionalLong.of(18)),
                new NavigationEntry(
                        NavigationSection.REPORTS, "gallery.usage", "reports/session-usage", AppIcon.CLOCK, 1),
                new NavigationEntry(NavigationSection.DATA, "gallery.imports", "imports", AppIcon.UPLOAD, 1),
                new NavigationEntry(NavigationSection.ADMINISTRATION, "gallery.states", "states", AppIcon.BUILDING, 1),
                new NavigationEntry(
                        NavigationSection.ADMINISTRATION, "gallery.members", "admin/members", AppIcon.PEOPLE, 2));
    }

    @Bean
    SideBarPart switcher() {
        return part(SideBarPart.Place.TOP, () -> {
            var switcher = new Switcher(AppIcon.ASSISTANT, "AI employee");
            switcher.show("Sofia", "Sunrise Bistro · restaurant");
            return switcher;
        });
    }

    @Bean
    SideBarPart user() {
        return part(SideBarPart.Place.FOOT, () -> new UserFooter("Mara Klein", "Builder"));
    }

    private static SideBarPart part(SideBarPart.Place place, Supplier<Component> maker) {
        return new SideBarPart() {
            @Override
            public Place place() {
                return place;
            }

            @Override
            public Component create() {
                return maker.get();
            }
        };
    }
}
