/* Days, periods and units that are shown on more than one line. */
(() => {
  const whole = /\d{4}-\d{2}-\d{2}|[Qq]uý [IV]+\/\d{4}|Q[1-4] \d{4}|\d{2}\/\d{2}\/\d{4}|\(điểm %\)/g;
  const broken = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(node.parentElement.tagName) || !node.parentElement.checkVisibility()) {
      continue;
    }
    for (const found of node.textContent.matchAll(whole)) {
      const range = document.createRange();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      if (new Set(Array.from(range.getClientRects(), box => Math.round(box.top))).size > 1) {
        broken.add(node.parentElement.tagName + '.' + node.parentElement.className + ' "' + found[0] + '"');
      }
    }
  }
  return Array.from(broken).slice(0, 20);
})()
