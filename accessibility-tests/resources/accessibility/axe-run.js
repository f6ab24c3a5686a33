const done = arguments[arguments.length - 1];
// 7:1 for text (WCAG 1.4.6) is off in axe unless asked for; the others it still calls experiments, of which one that
// takes a telephone number in bold for a heading is left out
const asked = ['color-contrast-enhanced', 'css-orientation-lock', 'focus-order-semantics', 'label-content-name-mismatch',
  'table-fake-caption', 'td-has-header'];
const more = Object.fromEntries(asked.map(rule => [rule, {enabled: true}]));
axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}, rules: more, resultTypes: ['violations']}).then(
  result => done(result.violations.flatMap(v => v.nodes.map(n =>
    `${v.id} (${v.impact}): ${v.help}\n    ${n.html.slice(0, 300)}\n    ${(n.failureSummary || '').replace(/\n\s*/g, ' · ')}\n    ${v.helpUrl}`))),
  error => done(['axe itself failed: ' + error]));
