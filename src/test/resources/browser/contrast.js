/* The texts whose colour stands out from their ground less than WCAG 2 asks for at level AA, with how much they do. */
(() => {
  const part = c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const rgba = color => color.match(/[\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => 0.2126 * part(r / 255) + 0.7152 * part(g / 255) + 0.0722 * part(b / 255);
  const ground = element => {
    for (let at = element; at; at = at.parentElement) {
      const color = rgba(getComputedStyle(at).backgroundColor);
      if (color.length < 4 || color[3] > 0) {
        return color;
      }
    }
    return [255, 255, 255];
  };
  const faint = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (texts.currentNode.textContent.trim() && !['SCRIPT', 'STYLE'].includes(element.tagName)) {
      const lights = [luminance(rgba(getComputedStyle(element).color)), luminance(ground(element))].sort((a, b) => b - a);
      const contrast = (lights[0] + 0.05) / (lights[1] + 0.05);
      if (contrast < 4.5) {
        faint.add(element.tagName + '.' + element.className + ' ' + contrast.toFixed(2));
      }
    }
  }
  return Array.from(faint);
})()
