package no.trepart;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RestController;

/** The shape of the code, kept by the build. */
class ArchitectureTest {

    private static JavaClasses code;

    @BeforeAll
    static void read() {
        code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.trepart");
    }

    @Test
    void modules_depend_only_on_what_they_declare() {
        ApplicationModules.of(TrepartApplication.class).verify();
    }

    @Test
    void only_the_engine_package_knows_the_engine() {
        assertThat(code.stream().map(JavaClass::getPackageName)).contains("no.trepart.engine");
        noClasses()
                .that()
                .resideOutsideOfPackage("no.trepart.engine")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(code);
    }

    @Test
    void the_engine_package_knows_no_feature() {
        noClasses()
                .that()
                .resideInAPackage("no.trepart.engine")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are of a feature",
                        type -> type.getPackageName().startsWith("no.trepart.")
                                && !type.getPackageName().equals("no.trepart.engine")))
                .check(code);
    }

    @Test
    void controllers_are_seen_by_nobody() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .bePackagePrivate()
                .check(code);
    }

    @Test
    void time_comes_from_the_clock_that_is_given() {
        for (String type : new String[] {"java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime"}) {
            noClasses().should().callMethod(type, "now").check(code);
        }
        noClasses().should().callMethod("java.lang.System", "currentTimeMillis").check(code);
    }

    /** Around midnight the machine's own day is another than the programme's. */
    @Test
    void tests_name_the_zone_of_a_day() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                .importPackages("no.trepart");
        assertThat(tests).isNotEmpty();
        noClasses().should().callMethod("java.time.LocalDate", "now").check(tests);
    }

    @Test
    void most_types_are_hidden_in_their_package() {
        long all = code.stream().filter(JavaClass::isTopLevelClass).count();
        long open = code.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat(open).as("public types of %d", all).isLessThan(all * 6 / 10);
    }

    @Test
    void nothing_is_a_drawer() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(code);
    }
}
