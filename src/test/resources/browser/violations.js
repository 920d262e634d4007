/*
 * The violations that axe-core finds, each with the places; axe-core has been read before. Contrasts have a test of
 * their own as well, which also looks at what axe-core leaves to a person; of hundreds of units that test alone, since
 * axe-core takes minutes.
 */
axe.run({
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: document.querySelectorAll('.unit').length < 100 } },
}).then(result => result.violations.map(violation =>
  violation.id + ': ' + violation.nodes.slice(0, 3).map(node => node.target.join(' ')).join(', ')
    + (violation.nodes.length > 3 ? ' and ' + (violation.nodes.length - 3) + ' more' : '')))
