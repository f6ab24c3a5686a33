package dk.borgerraadgiver.identity.access;

import dk.borgerraadgiver.identity.Door;
import org.springframework.web.util.UriComponentsBuilder;

/** Where somebody who came for a company chooses for whom they are here. */
public final class OnBehalf {
    public static final String PATH = Door.FOR_WHOM;
    public static final String COMPANY_PATH = PATH + "/firma";

    public static String page(LocalPath target) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("til", "{til}")
                .encode()
                .buildAndExpand(target.value())
                .toUriString();
    }

    /** A company has no mandates of its own. */
    public static boolean isForCitizensAlone(String address) {
        return address.startsWith("/fuldmagter") || address.startsWith("/paa-vegne-af");
    }

    private OnBehalf() {}
}
