/*
 * The violations that axe-core finds, each with the places; axe-core has been read before. Contrasts have a test of
 * their own, which is faster and also looks at what axe-core leaves to a person.
 */
axe.run({
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } },
}).then(result => result.violations.map(violation =>
  violation.id + ': ' + violation.nodes.slice(0, 3).map(node => node.target.join(' ')).join(', ')
    + (violation.nodes.length > 3 ? ' and ' + (violation.nodes.length - 3) + ' more' : '')))
