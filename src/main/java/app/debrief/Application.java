package app.debrief;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Entry point of Debrief. */
@SpringBootApplication
@Push
@Modulithic(sharedModules = "common")
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/app.css")
public class Application implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/favicon.svg", "any");
    }

    /**
     * Starts the application.
     *
     * @param args Spring Boot's command line arguments; settings are normally given as {@code DEBRIEF_…} variables
     */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
