const done = arguments[arguments.length - 1];
// 7:1 for text (WCAG 1.4.6) is off in axe unless asked for
const more = {'color-contrast-enhanced': {enabled: true}};
axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}, rules: more, resultTypes: ['violations']}).then(
  result => done(result.violations.flatMap(v => v.nodes.map(n =>
    `${v.id} (${v.impact}): ${v.help}\n    ${n.html.slice(0, 300)}\n    ${(n.failureSummary || '').replace(/\n\s*/g, ' · ')}\n    ${v.helpUrl}`))),
  error => done(['axe itself failed: ' + error]));
