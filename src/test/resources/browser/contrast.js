/* The texts whose colour stands out from their ground less than WCAG 2 asks for at level AA, with how much they do. */
(() => {
  const part = c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const rgba = color => color.match(/[\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => 0.2126 * part(r / 255) + 0.7152 * part(g / 255) + 0.0722 * part(b / 255);
  const blended = (above, below, share) => above.slice(0, 3).map((c, i) => c * share + below[i] * (1 - share));
  const ground = element => {
    for (let at = element; at; at = at.parentElement) {
      const color = rgba(getComputedStyle(at).backgroundColor);
      if (color.length < 4 || color[3] > 0) {
        return color;
      }
    }
    return rgba(getComputedStyle(document.documentElement).backgroundColor).length < 4
      ? rgba(getComputedStyle(document.documentElement).backgroundColor) : [255, 255, 255];
  };
  const faint = new Set();
  const look = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    const below = ground(element);
    const color = rgba(element instanceof SVGElement ? style.fill : style.color);
    const share = (color.length < 4 ? 1 : color[3]) * style.opacity;
    const lights = [luminance(blended(color, below, share)), luminance(below)].sort((a, b) => b - a);
    const contrast = (lights[0] + 0.05) / (lights[1] + 0.05);
    const size = parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
    if (contrast < least) {
      faint.add(element.tagName + '.' + element.getAttribute('class') + (pseudo || '') + ' ' + contrast.toFixed(2));
    }
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (texts.currentNode.textContent.trim() && !['SCRIPT', 'STYLE', 'TITLE'].includes(element.tagName)) {
      look(element);
    }
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const pseudo of ['::before', '::after']) {
      const { content } = getComputedStyle(element, pseudo);
      if (content !== 'none' && content !== 'normal' && content !== '""') {
        look(element, pseudo);
      }
    }
  }
  return Array.from(faint);
})()
