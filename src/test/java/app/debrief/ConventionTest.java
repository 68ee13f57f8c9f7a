package app.debrief;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;

/** What holds everywhere and no compiler sees. */
class ConventionTest {

    private static final Path MAIN = Path.of("src/main/java"), TEST = Path.of("src/test/java");
    private static final int LINES = 350;
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.debrief");

    private static Map<String, ArchRule> rules() {
        return Map.of(
                "a class is named for what it is",
                        noClasses().should().haveNameMatching(".*(Utils?|Manager|Helper|Impl)"),
                "what a class needs comes through its constructor",
                        fields().should()
                                .notBeAnnotatedWith(Autowired.class)
                                .andShould()
                                .notBeAnnotatedWith(Value.class)
                                .andShould()
                                .notBeAnnotatedWith(Resource.class)
                                .andShould()
                                .notBeAnnotatedWith(PersistenceContext.class),
                "what is told goes through the log",
                        noClasses()
                                .that()
                                .doNotHaveSimpleName("StartRefusedReporter") // speaks when there is no log yet
                                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS),
                "a stack trace is not printed", noClasses().should().callMethod(Throwable.class, "printStackTrace"),
                "a view asks services, never the database",
                        noClasses()
                                .that()
                                .resideInAPackage("..ui..")
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(Repository.class)
                                .orShould()
                                .dependOnClassesThat()
                                .areAssignableTo(EntityManager.class),
                "a session is the product's",
                        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("org.hibernate.Session"),
                "a page says who may open it",
                        classes()
                                .that()
                                .areAnnotatedWith(Route.class)
                                .should()
                                .beAnnotatedWith(PermitAll.class)
                                .orShould()
                                .beAnnotatedWith(RolesAllowed.class)
                                .orShould()
                                .beAnnotatedWith(AnonymousAllowed.class));
    }

    @TestFactory
    Stream<DynamicTest> everywhere() {
        return rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(PRODUCT)));
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        var packages = sources(MAIN).map(Path::getParent).distinct().toList();

        assertThat(packages).isNotEmpty().allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                .content()
                .contains("NullMarked"));
    }

    /** Tests come first on the class path: theirs would hide what the module declares. */
    @Test
    void testsDeclareNoPackageOfTheProduct() throws IOException {
        assertThat(sources(TEST).filter(file -> file.endsWith("package-info.java")))
                .noneMatch(file -> Files.exists(MAIN.resolve(TEST.relativize(file))));
    }

    @Test
    void everyFileCanBeReadInOneSitting() throws IOException {
        assertThat(Stream.concat(sources(MAIN), sources(TEST))
                        .filter(file -> lines(file).size() > LINES))
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        var later = Pattern.compile("(//|\\*).*\\b(TO" + "DO|FIX" + "ME)\\b");
        assertThat(Stream.concat(sources(MAIN), sources(TEST)).filter(file -> lines(file).stream()
                        .anyMatch(line -> later.matcher(line).find())))
                .isEmpty();
    }

    private static Stream<Path> sources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
