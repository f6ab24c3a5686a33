package dk.borgerraadgiver.demo.idp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The people of the scenarios, from {@code demo/test-people.json}. */
@Component
@Profile("demo")
public class TestPeople {
    private final List<TestPerson> all;

    TestPeople(JsonMapper json) {
        try (InputStream file = new ClassPathResource("demo/test-people.json").getInputStream()) {
            this.all = json.readValue(file, new TypeReference<List<TestPerson>>() {});
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public List<TestPerson> citizens() {
        return all.stream()
                .filter(person -> !person.isEmployee() && !person.isProfessional())
                .toList();
    }

    /** Companies have a way in of their own, told apart by its name only: both ask for a professional. */
    List<TestPerson> whoCanCome(String site, boolean professional) {
        if (!professional) {
            return citizens();
        }
        return site.endsWith("erhverv") ? professionals() : employees();
    }

    public List<TestPerson> professionals() {
        return all.stream().filter(TestPerson::isProfessional).toList();
    }

    public List<TestPerson> employees() {
        return all.stream().filter(TestPerson::isEmployee).toList();
    }

    public TestPerson named(String id) {
        return all.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No test person " + id));
    }
}
