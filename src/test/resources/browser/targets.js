/* What is clicked and is smaller than 24 by 24 pixels. A link that has text beside it on its line is as tall as that. */
(() => {
  const LEAST = 24;
  const beside = element => getComputedStyle(element).display === 'inline'
    && Array.from(element.parentElement.childNodes).some(node => node !== element && node.textContent.trim());
  return Array.from(document.querySelectorAll('a[href], button, summary, input, select'))
    .filter(element => element.checkVisibility() && element.offsetWidth > 0 && !element.matches('.skip'))
    .filter(element => {
      const { width, height } = element.getBoundingClientRect();
      return (width < LEAST || height < LEAST) && !beside(element);
    })
    .map(element => {
      const { width, height } = element.getBoundingClientRect();
      return element.tagName + '.' + element.className + ' "' + element.textContent.trim().slice(0, 20) + '" '
        + width.toFixed(1) + ' x ' + height.toFixed(1);
    })
    .slice(0, 20);
})()
