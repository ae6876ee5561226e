// One page as every reader sees it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { MODES, settle } from "./browser.mjs";
import * as looks from "./looks.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Opens a page and looks at it in the modes named. `expect(holds, what)` hears of every answer; `alter` changes the page on its way,
 * to see whether a fault would be seen.
 */
export async function look(browser, url, path, { expect, modes = Object.keys(MODES), headers = {}, alter }) {
  const open = await browser.newContext({ viewport: MODES.phone.viewport, extraHTTPHeaders: headers });
  const page = await open.newPage();
  const strangers = [];
  page.on("request", (request) => new URL(request.url()).origin === url || strangers.push(request.url()));
  if (alter) await changeOnTheWay(page, url + path, alter);
  await page.goto(url + path);
  const read = await page.locator("main").innerText();
  await arrival(page, path, expect, strangers);
  for (const details of await page.locator("details").all()) await details.evaluate((element) => { element.open = true; });
  await page.evaluate(axe);
  for (const mode of modes) {
    await settle(page, MODES[mode]);
    await lookIn(page, path, mode, expect);
  }
  await open.close();
  const bare = await browser.newContext({ viewport: MODES.phone.viewport, javaScriptEnabled: false, extraHTTPHeaders: headers });
  const still = await bare.newPage();
  if (alter) await changeOnTheWay(still, url + path, alter);
  await still.goto(url + path);
  expect((await still.locator("main").innerText()) === read, `${path}: reads differently without script`);
  await bare.close();
}

async function changeOnTheWay(page, address, alter) {
  await page.route(address, async (route) => {
    const reply = await route.fetch();
    const { "content-security-policy": _, ...headers } = reply.headers();
    await route.fulfill({ status: reply.status(), headers, body: alter(await reply.text()) });
  });
}

/** What is asked once, of the page as it came. */
async function arrival(page, path, expect, strangers) {
  const { scripts, loaded, storage, cookies } = await page.evaluate(looks.intruders);
  expect(scripts === 0, `${path}: ${scripts} scripts`);
  expect(loaded.length === 0, `${path}: loads ${loaded}`);
  expect(storage + cookies === 0, `${path}: keeps something: storage ${storage}, cookies ${cookies}`);
  expect(strangers.length === 0, `${path}: third parties: ${strangers}`);
  const shift = await page.evaluate(looks.layoutShift);
  expect(shift === 0, `${path}: layout shift ${shift}`);
  await page.keyboard.press("Tab");
  const first = await page.evaluate(looks.focus);
  expect(first.target === "#main" && first.visible, `${path}: the first stop of the keyboard is ${first.text}, visible: ${first.visible}`);
  const order = await page.evaluate(looks.headingOrder);
  expect(order.length === 0, `${path}: headings: ${order}`);
}

async function lookIn(page, path, mode, expect) {
  const about = `${path} ${mode}`;
  const problem = await page.evaluate(looks.overflow);
  expect(problem.length === 0, `${about}: sticks out: ${problem}`);
  const cut = await page.evaluate(looks.cutOff);
  expect(cut.length === 0, `${about}: cut off: ${cut}`);
  const broken = await page.evaluate(looks.brokenFigures);
  expect(broken.length === 0, `${about}: broken figure ${broken}`);
  const lowest = await page.evaluate(looks.lowestContrast);
  expect(lowest.ratio >= 7, `${about}: contrast ${lowest.ratio.toFixed(2)} of “${lowest.text}”`);
  if (["phone", "desktop", "320 px"].includes(mode)) {
    const torn = await page.evaluate(looks.tornWords);
    expect(torn.length === 0, `${about}: torn: ${torn}`);
    const small = await page.evaluate(looks.smallTargets);
    expect(small.length === 0, `${about}: small targets: ${small}`);
    const { size, lineHeight, longest } = await page.evaluate(looks.typography);
    expect(size >= 18.9 && lineHeight >= 1.499, `${about}: text ${size} px, line height ${lineHeight.toFixed(2)}`);
    expect(longest <= 78, `${about}: ${longest} characters a line`);
  }
  // axe misreads the contrast of forced colours; `lowestContrast` has measured it.
  const rules = mode.startsWith("forced") ? { "color-contrast": { enabled: false } } : {};
  const found = await page.evaluate(async ([rules, tags]) => {
    const result = await window.axe.run(document, { runOnly: tags, rules, resultTypes: ["violations"] });
    return result.violations.map((violation) => `${violation.id}: ${violation.nodes[0].html.slice(0, 100)}`);
  }, [rules, TAGS]);
  expect(found.length === 0, `${about}: axe: ${found.join(" | ")}`);
}
