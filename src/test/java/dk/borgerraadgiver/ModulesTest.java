package dk.borgerraadgiver;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.borgerraadgiver");

    @Test
    void wallsBetweenRoomsAreKept() {
        ApplicationModules.of(Borgerraadgiver.class).verify();
    }

    @Test
    void onlyPagesAndTheLookKnowVaadin() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "..ui..", "..content..", "..identity..", "dk.borgerraadgiver")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void sharedWordsKnowNoFramework() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("..shared..")
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void pagesArePackagePrivate() {
        ArchRuleDefinition.classes()
                .that()
                .areAnnotatedWith("com.vaadin.flow.router.Route")
                .or()
                .areAnnotatedWith("org.springframework.stereotype.Controller")
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void noFieldIsStaticAndChanging() {
        ArchRuleDefinition.fields()
                .that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void onlyTheDemoKnowsTheDemo() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("..demo..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..demo..")
                .check(CLASSES);
    }
}
