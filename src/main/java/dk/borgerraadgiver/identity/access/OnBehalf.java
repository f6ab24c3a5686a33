package dk.borgerraadgiver.identity.access;

import org.springframework.web.util.UriComponentsBuilder;

/** Where somebody who came for a company chooses for whom they are here. */
public final class OnBehalf {
    public static final String PATH = "/log-ind/for-hvem";

    public static String page(LocalPath target) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("til", "{til}")
                .encode()
                .buildAndExpand(target.value())
                .toUriString();
    }

    private OnBehalf() {}
}
