package dk.borgerraadgiver.web;

import dk.borgerraadgiver.content.Authority;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What header and footer tell, for templates ({@code @frame}) and for Vaadin's pages alike. */
@Component("frame")
public class SiteFrame {
    private final Assets assets;
    private final ObjectProvider<Reception> reception;
    private final ObjectProvider<OnBehalf> onBehalf;
    private final Directory directory;
    private final boolean demo;

    SiteFrame(
            Assets assets,
            ObjectProvider<Reception> reception,
            ObjectProvider<OnBehalf> onBehalf,
            Directory directory,
            Environment environment) {
        this.assets = assets;
        this.reception = reception;
        this.onBehalf = onBehalf;
        this.directory = directory;
        demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    public @Nullable String stylesheet() {
        return assets.stylesheet().orElse(null);
    }

    public @Nullable String font() {
        return assets.font().orElse(null);
    }

    /** What the wizard will need, to be fetched while a page that leads there is read. */
    public List<String> ahead() {
        String path = path();
        boolean leadsThere = path.equals("/") || path.startsWith("/foer-du-klager") || path.startsWith("/log-ind");
        return leadsThere ? assets.scripts() : List.of();
    }

    public @Nullable Visitor visitor() {
        return asked().orElse(null);
    }

    public Visitor.Home home() {
        return asked().map(Visitor::home).orElse(Visitor.Home.CASES);
    }

    /** For whom the visitor acts; nothing, when it is for themselves. */
    public OnBehalf.@Nullable Whom actingFor() {
        return whom().orElse(null);
    }

    Optional<OnBehalf.Whom> whom() {
        return Optional.ofNullable(onBehalf.getIfAvailable()).flatMap(OnBehalf::whom);
    }

    Optional<Visitor> asked() {
        return Optional.ofNullable(reception.getIfAvailable()).flatMap(Reception::visitor);
    }

    public String authority() {
        return authorityData().name().in(language());
    }

    public String municipality() {
        return authorityData().municipality().in(language());
    }

    public Authority authorityData() {
        return directory.authority();
    }

    public boolean demo() {
        return demo;
    }

    /** The language that the page is not in. */
    public Language other() {
        return language() == Language.DANISH ? Language.ENGLISH : Language.DANISH;
    }

    /** Of the page that was asked for, with all that it was asked with, to come back to in the other language. */
    public String address() {
        String query = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getQueryString()
                : null;
        return query == null || namesAnotherSite(query) ? path() : path() + "?" + query;
    }

    private static boolean namesAnotherSite(String query) {
        return query.replaceAll("(?i)%2f", "/").contains("//");
    }

    /** Of the page that was asked for. */
    public String path() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? asked(attributes.getRequest())
                : "/";
    }

    private static String asked(HttpServletRequest request) {
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static Language language() {
        return Language.of(LocaleContextHolder.getLocale());
    }
}
