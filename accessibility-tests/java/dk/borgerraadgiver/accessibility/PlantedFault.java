package dk.borgerraadgiver.accessibility;

/** What somebody could break in the site, each as a script done to every page; and on which walk it must be noticed. */
enum PlantedFault {
    LABEL_REMOVED(ShortWalk.WIZARD, "document.querySelectorAll('main label').forEach(e => e.remove())"),
    LEGEND_REMOVED(ShortWalk.WIZARD, "document.querySelectorAll('main legend').forEach(e => e.remove())"),
    GROUP_MADE_A_BOX(
            ShortWalk.WIZARD,
            "document.querySelectorAll('main fieldset').forEach(e => e.setAttribute('role', 'presentation'))"),
    HEADING_REMOVED(ShortWalk.WIZARD, "document.querySelector('h1').remove()"),
    SECOND_MAIN_HEADING(
            ShortWalk.WIZARD,
            "document.querySelectorAll('h1').length < 2 && document.querySelector('main').append(document.createElement('h1'))"
                    + " || document.querySelectorAll('h1')[1].append(document.querySelectorAll('h1')[1].textContent ? '' : 'To')"),
    HEADING_SKIPPED(
            ShortWalk.WIZARD,
            "document.querySelectorAll('h2').forEach(e => { e.setAttribute('role', 'heading'); e.setAttribute('aria-level', 4) })"),
    LANGUAGE_DROPPED(ShortWalk.WIZARD, "document.documentElement.removeAttribute('lang')"),
    LANGUAGE_WRONG(ShortWalk.WIZARD, "document.documentElement.lang = 'en'"),
    TITLE_EMPTY(ShortWalk.WIZARD, "document.title = ''"),
    TITLE_NEVER_NEW(ShortWalk.WIZARD, "document.title = 'Klag'"),
    FOCUS_NEVER_MOVED(ShortWalk.WIZARD, "HTMLElement.prototype.focus = () => {}; document.activeElement.blur()"),
    ERROR_UNLINKED(
            ShortWalk.WIZARD,
            "document.querySelectorAll('main [aria-describedby]').forEach(e => e.removeAttribute('aria-describedby'))"),
    ERROR_NOT_MARKED(
            ShortWalk.WIZARD,
            "document.querySelectorAll('[aria-invalid]').forEach(e => e.removeAttribute('aria-invalid'))"),
    CONTRAST_LOWERED(ShortWalk.WIZARD, "document.querySelectorAll('main label').forEach(e => e.style.color = '#aaa')"),
    CONTRAST_BELOW_SEVEN(
            ShortWalk.WIZARD, "document.querySelectorAll('main label').forEach(e => e.style.color = '#6b6b6b')"),
    LANDMARK_REMOVED(ShortWalk.WIZARD, "document.querySelector('main').setAttribute('role', 'presentation')"),
    BUTTON_WITHOUT_WORDS(
            ShortWalk.WIZARD,
            "document.querySelector('header').querySelector('button, .fake') || document.querySelector('header')"
                    + ".insertAdjacentHTML('beforeend', '<button class=fake></button>')"),
    PICTURE_WITHOUT_WORDS(
            ShortWalk.GATE,
            "document.querySelector('main img') || document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=/icon.svg>')"),
    LINK_WITHOUT_WORDS(
            ShortWalk.GATE,
            "document.querySelector('main a.fake') || document.querySelector('main').insertAdjacentHTML('beforeend', '<a class=fake href=/></a>')"),
    ID_TWICE(ShortWalk.GATE, "document.querySelectorAll('main p').forEach(e => e.id = 'to')"),
    LIST_BROKEN(
            ShortWalk.GATE,
            "document.querySelectorAll('main ul, main ol').forEach(e => e.setAttribute('role', 'group'))"),
    ZOOM_FORBIDDEN(
            ShortWalk.GATE,
            "document.querySelector('meta[name=viewport]').content = 'width=device-width, user-scalable=no'"),
    ORDER_OF_TAB_CHANGED(
            ShortWalk.GATE, "document.querySelectorAll('main a, main button').forEach(e => e.tabIndex = 5)"),
    CPR_IN_THE_TITLE(ShortWalk.GATE, "document.title = 'Sag 010203-1234'"),
    RAW_KEY_SHOWN(
            ShortWalk.GATE,
            "document.body.innerText.includes('web.next.now') || document.querySelector('main').append('web.next.now')"),
    WIDER_THAN_THE_PHONE(ShortWalk.PHONE, "document.querySelector('main').style.minWidth = '600px'"),
    FOCUS_UNSEEN(
            ShortWalk.KEYBOARD,
            "document.getElementById('harm') || document.head.insertAdjacentHTML('beforeend', "
                    + "'<style id=harm>*, *::before, *::after {outline: none !important; box-shadow: none !important}</style>')"),
    FOCUS_FAINT(
            ShortWalk.KEYBOARD,
            "document.getElementById('harm') || document.head.insertAdjacentHTML('beforeend', "
                    + "'<style id=harm>*, *::before, *::after {outline-color: #bbb !important; box-shadow: none !important}</style>')"),
    FOCUS_COVERED(
            ShortWalk.KEYBOARD,
            "document.getElementById('harm') || document.body.insertAdjacentHTML('beforeend', "
                    + "'<div id=harm style=\"position:fixed;inset:0;background:#fff;z-index:9999\"></div>')"),
    OUT_OF_THE_KEYS_REACH(ShortWalk.KEYBOARD, "document.querySelectorAll('main button').forEach(e => e.tabIndex = -1)"),
    KEYS_TRAPPED(
            ShortWalk.KEYBOARD,
            "window.trapped ??= addEventListener('keydown', e => e.key === 'Tab' && e.preventDefault(), true) ?? 1"),
    DIALOG_DEAF_TO_ESCAPE(
            ShortWalk.DIALOG,
            "window.deaf ??= addEventListener('keydown', e => e.key === 'Escape' && (e.preventDefault(), e.stopImmediatePropagation()), true) ?? 1"),
    DIALOG_WITHOUT_NAME(
            ShortWalk.DIALOG,
            "document.querySelectorAll('dialog').forEach(e => { e.removeAttribute('aria-labelledby'); e.removeAttribute('aria-label') })"),
    TARGET_SHRUNK(
            ShortWalk.CLOSE,
            "document.querySelectorAll('main .button').forEach(e => e.style.cssText = 'min-height: 0; height: 22px; padding: 0')"),
    SWITCH_NOT_MARKED(
            ShortWalk.CLOSE, "document.querySelectorAll('a[hreflang]').forEach(e => e.removeAttribute('lang'))"),
    EDGE_FADED(ShortWalk.CLOSE, "document.querySelectorAll('main input').forEach(e => e.style.borderColor = '#ccc')"),
    TEXT_CUT_WHEN_SPACED(
            ShortWalk.CLOSE,
            "document.querySelectorAll('main p').forEach(e => e.style.cssText = `height: ${e.dataset.was ??= e.offsetHeight}px; overflow: hidden`)"),
    MOVES_ALL_THE_TIME(
            ShortWalk.CLOSE,
            "document.querySelector('h1').getAnimations().length || document.querySelector('h1').animate([{opacity: 1}, {opacity: .9}], "
                    + "{duration: 900, iterations: Infinity})"),
    BEATS_FOR_EVERYBODY(
            ShortWalk.CLOSE,
            "const sheet = document.styleSheets[0]; "
                    + "window.beats ??= sheet.insertRule('@keyframes beat {to {opacity: .9}}', sheet.cssRules.length); "
                    + "document.querySelector('h1').style.animation = 'beat 1s infinite'"),
    SEEN_IN_ANOTHER_ORDER(
            ShortWalk.CLOSE,
            "document.querySelectorAll('main, main > *').forEach(e => e.style.cssText = 'display: flex; flex-direction: column-reverse')"),
    AUTOCOMPLETE_WRONG(
            ShortWalk.CLOSE, "document.querySelectorAll('main input').forEach(e => e.autocomplete = 'fornavn')"),
    SKIP_LINK_DEAD(
            ShortWalk.HANDS,
            "window.dead ??= addEventListener('click', e => e.target.matches('a[href=\"#main-content\"]') && e.preventDefault(), true) ?? 1"),
    LETTER_MADE_A_SHORTCUT(
            ShortWalk.HANDS,
            "window.short ??= addEventListener('keydown', e => e.key === 'k' && (location = '/status')) ?? 1"),
    ACTS_BEFORE_LETTING_GO(
            ShortWalk.HANDS,
            "window.early ??= addEventListener('mousedown', e => e.target.matches('a') && document.querySelector('main').append('Gjort'), true) ?? 1"),
    LEADS_AWAY_ON_FOCUS(
            ShortWalk.HANDS,
            "window.away ??= addEventListener('focusin', e => e.target.matches('main a') && (location = '/status'), true) ?? 1"),
    COMES_UNDER_THE_POINTER(
            ShortWalk.HANDS,
            "window.tips ??= addEventListener('mouseover', e => e.target.matches('a') && document.querySelector('main').append('Hjælp'), true) ?? 1"),
    SILENCED(
            ShortWalk.LISTENING,
            "document.querySelectorAll('[aria-live], [role=status], [role=alert]').forEach(e => "
                    + "{ e.removeAttribute('aria-live'); e.removeAttribute('role') })"),
    HINT_UNLINKED(
            ShortWalk.LISTENING,
            "document.querySelectorAll('main [aria-describedby]').forEach(e => e.removeAttribute('aria-describedby'))"),
    SKIP_LINK_REMOVED(ShortWalk.LISTENING, "document.querySelector('a[href=\"#main-content\"]').remove()"),
    REGION_WITHOUT_NAME(
            ShortWalk.LISTENING, "document.querySelectorAll('nav').forEach(e => e.removeAttribute('aria-label'))");

    final ShortWalk walk;
    final String harm;

    PlantedFault(ShortWalk walk, String harm) {
        this.walk = walk;
        this.harm = harm;
    }
}
