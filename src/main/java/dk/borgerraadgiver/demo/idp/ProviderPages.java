package dk.borgerraadgiver.demo.idp;

import dk.borgerraadgiver.shared.NotThere;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where a person who logs in to the demo chooses who to be. */
@Controller
@Profile("demo")
class ProviderPages {
    private final Provider provider;
    private final TestPeople people;

    ProviderPages(Provider provider, TestPeople people) {
        this.provider = provider;
        this.people = people;
    }

    @GetMapping("/demo/idp/login")
    String choose(HttpServletRequest request, Model model) {
        String query = Optional.ofNullable(request.getQueryString()).orElseThrow(() -> new NotThere("request"));
        Provider.Asked asked = asked(query);
        List<TestPerson> choice = people.whoCanCome(asked.site().entityId(), asked.professional());
        model.addAttribute("people", choice);
        model.addAttribute("asked", query);
        model.addAttribute("misbehaviours", Misbehaviour.values());
        return "demo/vaelg-person";
    }

    @PostMapping("/demo/idp/login")
    String answer(
            @RequestParam String asked,
            @RequestParam Optional<String> person,
            @RequestParam Optional<String> level,
            @RequestParam Optional<String> wrong,
            Model model) {
        Provider.Asked request = asked(asked);
        Optional<Misbehaviour> how = wrong.filter(chosen -> !chosen.isBlank()).map(Misbehaviour::valueOf);
        String response = person.map(id ->
                        provider.answer(request, people.named(id), level.filter(chosen -> !chosen.isBlank()), how))
                .orElseGet(() -> Saml.packed(provider.refusal(request)));
        model.addAttribute("to", request.site().answers());
        model.addAttribute("response", response);
        model.addAttribute("relayState", request.relayState());
        return "demo/videre";
    }

    /** Sends the answer on without a click; where scripts do not run, there is a button. */
    @GetMapping(path = "/demo/idp/videre.js", produces = "text/javascript")
    @ResponseBody
    String goOn() {
        return "document.forms[0].submit();";
    }

    @GetMapping(path = "/demo/idp/side.css", produces = "text/css;charset=UTF-8")
    @ResponseBody
    Resource look() {
        return new ClassPathResource("demo/side.css");
    }

    @GetMapping(path = "/demo/idp/metadata", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String metadata() {
        return ProviderMetadata.of(provider.entityId(), provider.key().certificate());
    }

    private Provider.Asked asked(String query) {
        try {
            return provider.asked(query);
        } catch (IllegalArgumentException notARequest) {
            throw new NotThere("request");
        }
    }
}
