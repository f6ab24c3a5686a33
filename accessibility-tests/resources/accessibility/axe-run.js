const done = arguments[arguments.length - 1];
axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}, resultTypes: ['violations']}).then(
  result => done(result.violations.flatMap(v => v.nodes.map(n =>
    `${v.id} (${v.impact}): ${v.help}\n    ${n.html.slice(0, 300)}\n    ${(n.failureSummary || '').replace(/\n\s*/g, ' · ')}\n    ${v.helpUrl}`))),
  error => done(['axe itself failed: ' + error]));
