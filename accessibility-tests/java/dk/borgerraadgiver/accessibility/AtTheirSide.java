package dk.borgerraadgiver.accessibility;

import java.nio.file.Path;

/** A helper who fills in a complaint with somebody. */
final class AtTheirSide {
    private final Visitor helper;

    private AtTheirSide(Visitor helper) {
        this.helper = helper;
    }

    static AtTheirSide sitting(Visitor helper) {
        return new AtTheirSide(helper.reads("assisted.helper.title"));
    }

    AtTheirSide as(String capacity, String organisation) {
        helper.presses("assisted.helper.begin")
                .expectsError("assisted.helper.capacity", "assisted.helper.capacity.error")
                .chooses("assisted.helper.capacity", "assisted.helper.capacity." + capacity)
                .presses("assisted.helper.begin")
                .expectsError("assisted.helper.organisation", "assisted.refused.organisation-missing")
                .answers("assisted.helper.organisation", organisation)
                .presses("assisted.helper.begin");
        return this;
    }

    /** The helper has said who they are before. */
    AtTheirSide withTheNextOne() {
        helper.presses("assisted.helper.begin");
        return this;
    }

    AtTheirSide ofCitizen(String name, String civilNumber) {
        how("cpr")
                .reads("assisted.citizen.cpr.title")
                .answers("assisted.citizen.cpr.name", name)
                .answers("assisted.citizen.cpr.number", "311342-0000")
                .presses("web.continue")
                .expectsError("assisted.citizen.cpr.number", "shared.civil-number.not-valid")
                .expectsAnswer("assisted.citizen.cpr.name", name)
                .answers("assisted.citizen.cpr.number", civilNumber)
                .presses("web.continue");
        helper.reads("complaint.helping.who").sees(name).seesNot(civilNumber);
        return this;
    }

    /** No papers, no address: a year is enough. */
    AtTheirSide ofSomebody(String called, String year) {
        how("ukendt")
                .reads("assisted.citizen.unknown.title")
                .answers("assisted.citizen.unknown.name", called)
                .presses("web.continue")
                .expectsError("assisted.citizen.unknown.year", "assisted.refused.born")
                .answers("assisted.citizen.unknown.year", year)
                .presses("web.continue")
                .reads("complaint.helping.who");
        return this;
    }

    AtTheirSide writes(Story story) {
        helper.presses("complaint.helping.begin");
        new Complaining(helper).fromAboutToReadBack(story);
        story.points().forEach(point -> helper.sees(point.what()));
        return this;
    }

    /** Said aloud, with somebody who hears it. */
    AtTheirSide hearsYes(String witness) {
        helper.presses("assisted.read-back.right")
                .reads("assisted.consent.title")
                .presses("assisted.consent.send")
                .expectsError("assisted.consent.way", "assisted.consent.way.error")
                .chooses("assisted.consent.way", "assisted.consent.way.spoken")
                .presses("assisted.consent.send")
                .expectsError("assisted.consent.witness", "assisted.refused.witness-missing")
                .answers("assisted.consent.witness", witness)
                .presses("assisted.consent.send");
        return this;
    }

    /** Signed on paper, of which the helper takes a picture; not without one, and not with another kind of file. */
    AtTheirSide hearsYesOnPaper(Path photograph, Path noPicture) {
        helper.presses("assisted.read-back.right")
                .reads("assisted.consent.title")
                .chooses("assisted.consent.way", "assisted.consent.way.photographed")
                .presses("assisted.consent.send")
                .expectsError("assisted.consent.paper", "assisted.consent.paper.error")
                .uploads("assisted.consent.paper", noPicture)
                .presses("assisted.consent.send")
                .expectsError(
                        "assisted.consent.paper",
                        helper.words()
                                .of("documents.refused.wrong-kind", "samtykke-" + noPicture.getFileName(), "{1}")
                                .split("\\{1}")[0])
                .uploads("assisted.consent.paper", photograph)
                .presses("assisted.consent.send");
        return this;
    }

    /** With the code that came to the citizen's phone, read by whoever has the phone. */
    AtTheirSide hearsYesByPhone(String phone, Visitor atThePhone) {
        helper.presses("assisted.read-back.right")
                .reads("assisted.consent.title")
                .seesNot("assisted.consent.phone")
                .chooses("assisted.consent.way", "assisted.consent.way.code")
                .seesNot("assisted.consent.witness")
                .answers("assisted.consent.phone", phone)
                .presses("assisted.consent.code.send")
                .sees("assisted.consent.sent")
                .answers("assisted.consent.code", "000000")
                .presses("assisted.consent.send")
                .expectsError("assisted.consent.code", "assisted.refused.code-wrong");
        String text = atThePhone.opens("/demo/udbakke").text();
        String code = text.replaceFirst(
                "(?s).*?" + atThePhone.words().of("assisted.consent.sms").replaceFirst("\\{0}.*", "") + "(\\d{6}).*",
                "$1");
        helper.answers("assisted.consent.code", code).presses("assisted.consent.send");
        return this;
    }

    /** What the citizen takes home. */
    Receipt receipt() {
        helper.reads("assisted.done.title");
        String text = helper.text();
        Receipt receipt = new Receipt(
                text.replaceFirst("(?s).*(BR-\\d{4}-\\d{6}).*", "$1"),
                text.replaceFirst("(?s).*?(\\d{4} \\d{4} \\d{4} \\d{4}).*", "$1"));
        helper.downloads("assisted.done.print");
        helper.answers("assisted.done.code", "1111 1111 1111 1111")
                .presses("assisted.done.back.check")
                .expectsError("assisted.done.code", "assisted.done.code.error")
                .answers("assisted.done.code", receipt.code())
                .presses("assisted.done.back.check")
                .sees("assisted.done.back.right");
        return receipt;
    }

    void empties() {
        helper.presses("assisted.done.next").reads("assisted.helper.title");
    }

    record Receipt(String number, String code) {}

    private Visitor how(String how) {
        return helper.reads("assisted.citizen.title")
                .presses("web.continue")
                .expectsError("assisted.citizen.how", "assisted.citizen.how.error")
                .chooses("assisted.citizen.how", "assisted.citizen.how." + how)
                .presses("web.continue");
    }
}
