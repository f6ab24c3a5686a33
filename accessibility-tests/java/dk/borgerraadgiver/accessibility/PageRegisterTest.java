package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A page without a line in the register is a page that nobody looks at. */
class PageRegisterTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.borgerraadgiver");

    /** Stands for every address that leads nowhere. */
    private static final String NOWHERE = "/findes-ikke";

    @Test
    void everyRouteOfTheSiteStandsInTheRegister() {
        assertThat(new TreeSet<>(routes())).isSubsetOf(PageRegister.read().routes());
    }

    @Test
    void theRegisterNamesNoRouteThatIsGone() {
        Set<String> named = PageRegister.read().routes().stream()
                .filter(route -> !route.startsWith("/demo/") && !route.equals(NOWHERE))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isSubsetOf(routes());
        assertThat(routes()).doesNotContain(NOWHERE);
    }

    @Test
    void aPathIsFoundUnderItsRouteAndAPlainOneBeforeOneWithFields() {
        PageRegister register = PageRegister.read();
        assertThat(register.routeOf("/mine-sager/BR-2026-000007/kvittering"))
                .hasValue("/mine-sager/{sagsnummer}/kvittering");
        assertThat(register.routeOf("/foer-du-klager/resultat")).hasValue("/foer-du-klager/resultat");
        assertThat(register.routeOf("/staar-der-ikke")).isEmpty();
        assertThat(register.routeOf(NOWHERE)).hasValue(NOWHERE);
    }

    @Test
    void aStateThatIsMetButNotNamedIsTold() {
        Map<String, Set<String>> wanted = Map.of("/status", Set.of("fresh", "filled"));
        assertThat(WholeRegister.unnamed(wanted, Map.of("/status", Set.of("fresh", "saved"))))
                .isEmpty();
        assertThat(WholeRegister.unnamed(wanted, Map.of("/status", Set.of("error"), "/ny", Set.of("saved"))))
                .containsExactly("/ny saved", "/status error");
    }

    /** Without what answers with a file or with data, and without the demo. */
    private static Set<String> routes() {
        return HOUSE.stream()
                .filter(type -> !type.getPackageName().startsWith("dk.borgerraadgiver.demo"))
                .filter(type -> !type.getPackageName().endsWith("gallery"))
                .flatMap(type -> Stream.concat(driven(type), plain(type)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> driven(JavaClass type) {
        return annotation(type, Route.class)
                .map(route -> "/" + ((String) route.get("value").orElseThrow()))
                .map(route -> route.replaceAll(":([a-z]+)(\\([^)]*\\))?", "{$1}"))
                .stream();
    }

    private static Stream<String> plain(JavaClass type) {
        String before = annotation(type, RequestMapping.class)
                .flatMap(mapping -> addresses(mapping).findFirst())
                .orElse("");
        return type.getMethods().stream()
                .filter(method -> method.getRawReturnType().isEquivalentTo(String.class))
                .filter(method -> !method.isAnnotatedWith(ResponseBody.class))
                .flatMap(method -> addresses(method).map(address -> before + address));
    }

    private static Stream<String> addresses(JavaMethod method) {
        return annotation(method, GetMapping.class).stream().flatMap(PageRegisterTest::addressesOrEmpty);
    }

    private static Stream<String> addressesOrEmpty(JavaAnnotation<?> mapping) {
        return Stream.concat(addresses(mapping), Stream.of("")).limit(1);
    }

    private static Stream<String> addresses(JavaAnnotation<?> mapping) {
        return Stream.of("value", "path")
                .flatMap(name -> mapping.get(name).stream())
                .flatMap(value -> Arrays.stream((String[]) value));
    }

    private static Optional<? extends JavaAnnotation<?>> annotation(HasAnnotations<?> of, Class<?> kind) {
        return of.getAnnotations().stream()
                .filter(found -> found.getRawType().isEquivalentTo(kind))
                .findFirst();
    }
}
