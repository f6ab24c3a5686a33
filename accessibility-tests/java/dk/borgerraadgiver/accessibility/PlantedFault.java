package dk.borgerraadgiver.accessibility;

/** What somebody could break in the site, each as a script done to every page; and on which walk it must be noticed. */
enum PlantedFault {
    LABEL_REMOVED(
            ShortWalk.WIZARD, "label (critical)", "document.querySelectorAll('main label').forEach(e => e.remove())"),
    LEGEND_REMOVED(
            ShortWalk.WIZARD,
            "Waited for a group",
            "document.querySelectorAll('main legend').forEach(e => e.remove())"),
    GROUP_MADE_A_BOX(
            ShortWalk.WIZARD,
            "aria-allowed-attr",
            "document.querySelectorAll('main fieldset').forEach(e => e.setAttribute('role', 'presentation'))"),
    HEADING_REMOVED(ShortWalk.WIZARD, "Waited for the page to rest", "document.querySelector('h1').remove()"),
    SECOND_MAIN_HEADING(
            ShortWalk.WIZARD,
            "wanted one h1",
            "document.querySelectorAll('h1').length < 2 && document.querySelector('main').append(document.createElement('h1'))"
                    + " || document.querySelectorAll('h1')[1].append(document.querySelectorAll('h1')[1].textContent ? '' : 'To')"),
    HEADING_SKIPPED(
            ShortWalk.WIZARD,
            "heading-order",
            "document.querySelectorAll('h2').forEach(e => { e.setAttribute('role', 'heading'); e.setAttribute('aria-level', 4) })"),
    LANGUAGE_DROPPED(ShortWalk.WIZARD, "html-has-lang", "document.documentElement.removeAttribute('lang')"),
    LANGUAGE_WRONG(ShortWalk.WIZARD, "wanted html lang=da, but it is en", "document.documentElement.lang = 'en'"),
    TITLE_EMPTY(ShortWalk.WIZARD, "wanted a document title", "document.title = ''"),
    TITLE_NEVER_NEW(ShortWalk.WIZARD, "wanted a new title on a new page", "document.title = 'Klag'"),
    FOCUS_NEVER_MOVED(
            ShortWalk.WIZARD,
            "Waited for focus to move into the new page",
            "HTMLElement.prototype.focus = () => {}; document.activeElement.blur()"),
    ERROR_UNLINKED(
            ShortWalk.WIZARD,
            "Waited for the error",
            "document.querySelectorAll('main [aria-describedby]').forEach(e => e.removeAttribute('aria-describedby'))"),
    ERROR_NOT_MARKED(
            ShortWalk.WIZARD,
            "Waited for the error",
            "document.querySelectorAll('[aria-invalid]').forEach(e => e.removeAttribute('aria-invalid'))"),
    CONTRAST_LOWERED(
            ShortWalk.WIZARD,
            "color-contrast (serious)",
            "document.querySelectorAll('main label').forEach(e => e.style.color = '#aaa')"),
    CONTRAST_BELOW_SEVEN(
            ShortWalk.WIZARD,
            "color-contrast-enhanced",
            "document.querySelectorAll('main label').forEach(e => e.style.color = '#6b6b6b')"),
    LANDMARK_REMOVED(
            ShortWalk.WIZARD,
            "landmark-one-main",
            "document.querySelector('main').setAttribute('role', 'presentation')"),
    BUTTON_WITHOUT_WORDS(
            ShortWalk.WIZARD,
            "button-name",
            "document.querySelector('header .fake') || document.querySelector('header')"
                    + ".insertAdjacentHTML('beforeend', '<button class=fake></button>')"),
    PICTURE_WITHOUT_WORDS(
            ShortWalk.GATE,
            "image-alt",
            "document.querySelector('main img') || document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=/icon.svg>')"),
    LINK_WITHOUT_WORDS(
            ShortWalk.GATE,
            "link-name",
            "document.querySelector('main a.fake') || document.querySelector('main').insertAdjacentHTML('beforeend', '<a class=fake href=/></a>')"),
    LINK_KNOWN_BY_COLOUR_ALONE(
            ShortWalk.GATE,
            "link-in-text-block",
            "document.querySelector('main p.fake') || document.querySelector('main').insertAdjacentHTML('beforeend', "
                    + "'<p class=fake>Du kan <a href=/>læse mere</a>, før du går videre.</p>'); "
                    + "document.querySelector('main p.fake a').style.textDecoration = 'none'"),
    ID_TWICE(ShortWalk.GATE, "wanted ids once only", "document.querySelectorAll('main p').forEach(e => e.id = 'to')"),
    LIST_BROKEN(
            ShortWalk.GATE,
            "listitem",
            "document.querySelectorAll('main ul, main ol').forEach(e => e.setAttribute('role', 'group'))"),
    ZOOM_FORBIDDEN(
            ShortWalk.GATE,
            "meta-viewport",
            "document.querySelector('meta[name=viewport]').content = 'width=device-width, user-scalable=no'"),
    ORDER_OF_TAB_CHANGED(
            ShortWalk.GATE,
            "tabindex (serious)",
            "document.querySelectorAll('main a, main button').forEach(e => e.tabIndex = 5)"),
    CPR_IN_THE_TITLE(ShortWalk.GATE, "wanted no CPR number", "document.title = 'Sag 010203-1234'"),
    RAW_KEY_SHOWN(
            ShortWalk.GATE,
            "wanted finished texts",
            "document.body.innerText.includes('web.next.now') || document.querySelector('main').append('web.next.now')"),
    WIDER_THAN_THE_PHONE(
            ShortWalk.PHONE, "wanted no sideways scroll", "document.querySelector('main').style.minWidth = '600px'"),
    FOCUS_UNSEEN(
            ShortWalk.KEYBOARD,
            "Focus must be visible",
            "document.getElementById('harm') || document.head.insertAdjacentHTML('beforeend', "
                    + "'<style id=harm>*, *::before, *::after {outline: none !important; box-shadow: none !important}</style>')"),
    FOCUS_FAINT(
            ShortWalk.KEYBOARD,
            "Focus must be visible",
            "document.getElementById('harm') || document.head.insertAdjacentHTML('beforeend', "
                    + "'<style id=harm>*, *::before, *::after {outline-color: #bbb !important; box-shadow: none !important}</style>')"),
    FOCUS_COVERED(
            ShortWalk.KEYBOARD,
            "Nothing may cover the focus",
            "document.getElementById('harm') || document.body.insertAdjacentHTML('beforeend', "
                    + "'<div id=harm style=\"position:fixed;inset:0;background:#fff;z-index:9999\"></div>')"),
    OUT_OF_THE_KEYS_REACH(
            ShortWalk.KEYBOARD,
            "Tab must reach button",
            "document.querySelectorAll('main button').forEach(e => e.tabIndex = -1)"),
    KEYS_TRAPPED(
            ShortWalk.KEYBOARD,
            "Tab must reach a",
            "window.trapped ??= addEventListener('keydown', e => e.key === 'Tab' && e.preventDefault(), true) ?? 1"),
    DIALOG_DEAF_TO_ESCAPE(
            ShortWalk.DIALOG,
            "to be away",
            "window.deaf ??= addEventListener('keydown', e => e.key === 'Escape' && (e.preventDefault(), e.stopImmediatePropagation()), true) ?? 1"),
    DIALOG_WITHOUT_NAME(
            ShortWalk.DIALOG,
            "wanted a name for every dialog",
            "document.querySelectorAll('dialog').forEach(e => { e.removeAttribute('aria-labelledby'); e.removeAttribute('aria-label') })"),
    TARGET_SHRUNK(
            ShortWalk.CLOSE,
            "targets: only 22 px high",
            "document.querySelectorAll('main .button').forEach(e => e.style.cssText = 'min-height: 0; height: 22px; padding: 0')"),
    SWITCH_NOT_MARKED(
            ShortWalk.CLOSE,
            "language: not marked as en",
            "document.querySelectorAll('a[hreflang]').forEach(e => e.removeAttribute('lang'))"),
    FAINT_UNDER_THE_POINTER(
            ShortWalk.CLOSE,
            "contrast: too faint",
            "const rules = document.styleSheets[0]; "
                    + "window.faint ??= rules.insertRule('a:hover {color: #777 !important}', rules.cssRules.length)"),
    EDGE_FADED(
            ShortWalk.CLOSE,
            "edges: edge only 1.6 to 1",
            "document.querySelectorAll('main input').forEach(e => e.style.borderColor = '#ccc')"),
    TEXT_CUT_WHEN_SPACED(
            ShortWalk.CLOSE,
            "TEXT_SPACING: is cut off",
            "document.querySelectorAll('main p').forEach(e => e.style.cssText = `height: ${e.dataset.was ??= e.offsetHeight}px; overflow: hidden`)"),
    MOVES_ALL_THE_TIME(
            ShortWalk.CLOSE,
            "REDUCED_MOTION: moves",
            "document.querySelector('h1').getAnimations().length || document.querySelector('h1').animate([{opacity: 1}, {opacity: .9}], "
                    + "{duration: 900, iterations: Infinity})"),
    BEATS_FOR_EVERYBODY(
            ShortWalk.CLOSE,
            "plays: <h1",
            "const sheet = document.styleSheets[0]; "
                    + "window.beats ??= sheet.insertRule('@keyframes beat {to {opacity: .9}}', sheet.cssRules.length); "
                    + "document.querySelector('h1').style.animation = 'beat 1s infinite'"),
    SEEN_IN_ANOTHER_ORDER(
            ShortWalk.CLOSE,
            "order: stands after, is seen before",
            "document.querySelectorAll('main, main > *').forEach(e => e.style.cssText = 'display: flex; flex-direction: column-reverse')"),
    AUTOCOMPLETE_WRONG(
            ShortWalk.CLOSE,
            "autocomplete-valid",
            "document.querySelectorAll('main input').forEach(e => e.autocomplete = 'fornavn')"),
    SKIP_LINK_DEAD(
            ShortWalk.HANDS,
            "skip link on /kontakt",
            "window.dead ??= addEventListener('click', e => e.target.matches('a[href=\"#main-content\"]') && e.preventDefault(), true) ?? 1"),
    LETTER_MADE_A_SHORTCUT(
            ShortWalk.HANDS,
            "typing beside the fields",
            "window.short ??= addEventListener('keydown', e => e.key === 'k' && (location = '/status')) ?? 1"),
    ACTS_BEFORE_LETTING_GO(
            ShortWalk.HANDS,
            "slipping off",
            "window.early ??= addEventListener('mousedown', e => e.target.matches('a') && document.querySelector('main').append('Gjort'), true) ?? 1"),
    LEADS_AWAY_ON_FOCUS(
            ShortWalk.HANDS,
            "the stop after the skip link",
            "window.away ??= addEventListener('focusin', e => e.target.matches('main a') && (location = '/status'), true) ?? 1"),
    COMES_UNDER_THE_POINTER(
            ShortWalk.HANDS,
            "pointing at",
            "window.tips ??= addEventListener('mouseover', e => e.target.matches('a') && document.querySelector('main').append('Hjælp'), true) ?? 1"),
    SILENCED(
            ShortWalk.TOLD,
            "Waited for to be told",
            "document.querySelectorAll('[aria-live], [role=status], [role=alert]').forEach(e => e.setAttribute('aria-live', 'off'))"),
    HINT_UNLINKED(
            ShortWalk.LISTENING,
            "=== opening /klag",
            "document.querySelectorAll('main [aria-describedby]').forEach(e => e.setAttribute('aria-describedby', "
                    + "e.getAttribute('aria-describedby').split(' ').filter(id => !id.endsWith('-hint')).join(' ')))"),
    LANGUAGE_OF_A_PART_DROPPED(
            ShortWalk.LISTENING,
            "=== opening /klag",
            "document.querySelectorAll('a[hreflang]').forEach(e => e.removeAttribute('lang'))"),
    SKIP_LINK_REMOVED(
            ShortWalk.LISTENING, "=== opening /klag", "document.querySelector('a[href=\"#main-content\"]').remove()"),
    REGION_WITHOUT_NAME(
            ShortWalk.LISTENING,
            "=== opening /klag",
            "document.querySelectorAll('nav').forEach(e => e.removeAttribute('aria-label'))");

    final ShortWalk walk;

    /** Words that tell that it was noticed for what it is, and not by chance. */
    final String noticed;

    final String harm;

    PlantedFault(ShortWalk walk, String noticed, String harm) {
        this.walk = walk;
        this.noticed = noticed;
        this.harm = harm;
    }
}
