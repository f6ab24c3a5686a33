package dk.borgerraadgiver.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineScriptsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "</SCRIPT ><img src=x onerror=alert(1)>",
                "<!--<script>",
                "<!-- </script>",
                "<ScRiPt>"
            })
    void whatIsTypedNeverEndsTheScriptThatCarriesIt(String typed) {
        Document page = Jsoup.parse("<body><p>efter</p>");
        page.head().appendElement("script").appendChild(new DataNode("window.data = \"" + typed + "\";"));

        InlineScripts.harden(page, "tal");
        Document read = Jsoup.parse(page.outerHtml());

        assertThat(read.select("script")).hasSize(1);
        assertThat(read.select("img")).isEmpty();
        assertThat(read.select("p")).hasSize(1);
        assertThat(read.select("script").first().data()).contains("window.data").endsWith(";");
    }

    @Test
    void eachScriptCarriesTheNumber() {
        Document page = Jsoup.parse("<script>a</script><script src=b.js></script>");

        InlineScripts.harden(page, "tal");

        assertThat(page.select("script"))
                .allMatch(script -> script.attr("nonce").equals("tal"));
    }
}
