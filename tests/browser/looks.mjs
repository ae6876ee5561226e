// What a page is asked inside the browser. Every function runs in the page.

/** What sticks out at the side. */
export function overflow() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > width + 1 || element.getBoundingClientRect().left < -1)
    .filter((element) => getComputedStyle(element).position !== "absolute")
    .slice(0, 3).map((element) => element.outerHTML.slice(0, 80));
}

/** Words torn over two lines: a browser without hyphenation for a language shows every word as it is. */
export function tornWords() {
  document.body.style.hyphens = "none";
  const torn = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement;
    if (!element.checkVisibility() || element.closest("code, pre, script, style, .hidden, .skip")) continue;
    for (const word of walk.currentNode.textContent.matchAll(/[\p{L}\p{M}]{8,}/gu)) {
      const range = document.createRange();
      range.setStart(walk.currentNode, word.index);
      range.setEnd(walk.currentNode, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) torn.push(word[0]);
    }
  }
  document.body.style.hyphens = "";
  return torn;
}

/** Text that its own box hides. */
export function cutOff() {
  return [...document.querySelectorAll("main *, header *, footer *")]
    .filter((element) => element.checkVisibility() && !element.classList.contains("hidden") && !element.closest("svg"))
    .filter((element) => ["hidden", "clip"].includes(getComputedStyle(element).overflowX))
    .filter((element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
    .slice(0, 3).map((element) => element.outerHTML.slice(0, 80));
}

/** The lowest contrast of any visible text, by WCAG's formula. */
export function lowestContrast() {
  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
  const rgb = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return { parts: [red, green, blue], alpha: alpha / 255 };
  };
  const luminance = (parts) => {
    const [red, green, blue] = parts.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if (colour.alpha > 0.99) return colour.parts;
    }
    return rgb("Canvas").parts;
  };
  let lowest = { ratio: 21, text: "" };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement;
    const text = walk.currentNode.textContent.trim();
    const box = element.getBoundingClientRect();
    if (!text || !element.checkVisibility() || box.width < 2 || element.closest("script, style")) continue;
    const [one, other] = [luminance(rgb(getComputedStyle(element).color).parts), luminance(ground(element))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (ratio < lowest.ratio) lowest = { ratio, text: text.slice(0, 40) };
  }
  return lowest;
}

/** Links and buttons of the switcher that are smaller than a finger. */
export function smallTargets() {
  return [...document.querySelectorAll("header nav a, header nav summary")]
    .filter((element) => element.checkVisibility())
    .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent.trim() }))
    .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 24))
    .map(({ box, text }) => `${text}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
}

/** Size of the text, its line height, and the longest line in characters. */
export function typography() {
  const paragraphs = [...document.querySelectorAll("main p:not(.breadcrumb)")].filter((element) => element.checkVisibility() && element.textContent.length > 120);
  const body = getComputedStyle(paragraphs[0] ?? document.body);
  let longest = 0;
  for (const paragraph of paragraphs) {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.bottom / 8)));
    if (lines.size > 1) longest = Math.max(longest, paragraph.textContent.length / lines.size);
  }
  return { size: parseFloat(body.fontSize), lineHeight: parseFloat(body.lineHeight) / parseFloat(body.fontSize), longest: Math.round(longest) };
}

/** Whether the figure stands on one line. */
export function brokenFigures() {
  return [...document.querySelectorAll(".figure")].filter((figure) => figure.getClientRects().length > 1).map((figure) => figure.textContent);
}

/** How much the page moved while it came. */
export function layoutShift() {
  return new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
  });
}

/** Where the keyboard stands, and whether it can be seen there. */
export function focus() {
  const element = document.activeElement;
  const box = element.getBoundingClientRect();
  return { target: element.getAttribute("href"), text: element.textContent.trim().slice(0, 40), visible: box.width > 40 && box.height > 20 };
}

/** Headings that skip a level, and pages without exactly one first heading and one of each landmark. */
export function headingOrder() {
  const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map((heading) => Number(heading.tagName[1]));
  const skipped = levels.flatMap((level, at) => (level > (levels[at - 1] ?? 0) + 1 ? [`h${levels[at - 1] ?? 0} then h${level}`] : []));
  const missing = ["h1", "header", "main"].filter((name) => document.querySelectorAll(name).length !== 1);
  return [...skipped, ...missing.map((name) => `not one ${name}`)];
}

/** Everything that could run or call home. */
export function intruders() {
  const scripts = [...document.scripts].filter((script) => !script.type.endsWith("json")).length;
  const loaded = performance.getEntriesByType("resource").map((entry) => entry.name).filter((name) => !name.endsWith("/favicon.ico"));
  return { scripts, loaded, storage: localStorage.length + sessionStorage.length, cookies: document.cookie.length };
}
