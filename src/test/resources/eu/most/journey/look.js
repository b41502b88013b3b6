/*
 * What is wrong with the page as it is drawn now: text wrapped in a column too narrow to read, texts that lie on each
 * other, anything that sticks out of the window. Answers with a line for each, at most ten.
 */
() => {
  const EMS = 6;
  const LINES = 3;
  const TOUCH = 3;
  const found = [];

  const shown = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) &&
    !element.closest('.only-heard, .skip, option, script, style, noscript, vaadin-connection-indicator');

  /** What a rule of the style sheet leaves to screen readers on this width, as .only-heard does everywhere. */
  const cutAway = (element) => getComputedStyle(element).clipPath === 'inset(50%)';

  /** What floats over the page on purpose is looked at, but may lie over other text. */
  const floats = (element) => {
    for (let each = element; each && each !== document.body; each = each.parentElement) {
      if (['fixed', 'sticky'].includes(getComputedStyle(each).position)) {
        return true;
      }
    }
    return false;
  };

  const scrolls = (element) => {
    for (let each = element; each && each !== document.body; each = each.parentElement) {
      if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(each).overflowX)) {
        return true;
      }
    }
    return false;
  };

  /** How wide the block is in which a text is wrapped. */
  const roomFor = (element) => {
    let block = element;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) {
      block = block.parentElement;
    }
    const style = getComputedStyle(block);
    return block.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  };

  const say = (what, element, text) => {
    const line = `${what}: <${element.localName} class="${element.className}"> ${text.trim().slice(0, 60)}`;
    if (found.length < 10 && !found.includes(line)) {
      found.push(line);
    }
  };

  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !shown(element) || cutAway(element)) {
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0.5 && rect.height > 0.5);
    const size = parseFloat(getComputedStyle(element).fontSize);
    const rows = new Set(rects.map((rect) => Math.round(rect.top))).size;
    const room = roomFor(element);
    if (rows >= LINES && room < EMS * size) {
      say(`${rows} lines in ${Math.round(room)} pixels`, element, node.data);
    }
    const floating = floats(element);
    for (const rect of rects) {
      if ((rect.left < -1 || rect.right > document.documentElement.clientWidth + 1) && !scrolls(element)) {
        say(`from ${Math.round(rect.left)} to ${Math.round(rect.right)}`, element, node.data);
      }
      if (!floating) {
        const inset = rect.height * 0.2;
        lines.push({ node, element, left: rect.left, right: rect.right, top: rect.top + inset, bottom: rect.bottom - inset });
      }
    }
  }

  lines.sort((one, other) => one.top - other.top);
  lines.forEach((one, place) => {
    for (let next = place + 1; next < lines.length && lines[next].top < one.bottom; next++) {
      const other = lines[next];
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - other.top;
      if (one.node !== other.node && wide > TOUCH && high > TOUCH) {
        say(`lies on "${other.node.data.trim().slice(0, 30)}"`, one.element, one.node.data);
      }
    }
  });

  const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (beyond > 0) {
    found.push(`the page is ${beyond} pixels wider than the window`);
  }
  return found;
}
