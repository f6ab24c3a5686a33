package dk.borgerraadgiver.web;

/** The one who is logged in, as far as the page frame tells it. */
public record Visitor(String name, Home home) {
    /** What the menu shows first: what they may open, and nothing else. */
    public enum Home {
        CASES("/mine-sager", "web.nav.cases"),
        DESK("/sagsbehandling", "web.nav.desk"),
        /** An employee who is no case officer. */
        HELP("/hjaelp-en-anden", "web.nav.help");

        private final String address;
        private final String key;

        Home(String address, String key) {
            this.address = address;
            this.key = key;
        }

        public String address() {
            return address;
        }

        public String key() {
            return key;
        }
    }
}
