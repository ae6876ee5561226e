// Looks at every kind of page as readers do. Prints a table and ends with 1 if anything is not right.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "./browser.mjs";
import { lighthouseScores } from "./lighthouse.mjs";
import * as looks from "./looks.mjs";
import { start } from "./service.mjs";

const [binary, ...flags] = process.argv.slice(2);
const quick = flags.includes("--quick");
const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const LEAFLET = "leaflets/paediatric-ir-techniques";
const CLOSE = quick ? ["en", "ar"] : ["en", "de", "ar", "ka", "pl", "el"];

let passed = 0;
const faults = [];
function expect(holds, what) {
  if (holds) passed += 1;
  else faults.push(what);
}

const MODES = {
  phone: { viewport: { width: 360, height: 740 } },
  desktop: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 360, height: 740 }, colorScheme: "dark" },
  "dark desktop": { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  "more contrast": { viewport: { width: 1280, height: 900 }, contrast: "more" },
  "forced colours": { viewport: { width: 1280, height: 900 }, forcedColors: "active" },
  "reduced motion": { viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" },
  "320 px": { viewport: { width: 320, height: 640 } },
  "text 200 %": { viewport: { width: 1280, height: 900 }, sheet: ":root{font-size:200%!important}" },
  spacing: { viewport: { width: 360, height: 740 }, sheet: "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}" },
  "without script": { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
};

async function look(browser, url, path, mode, options) {
  const { sheet, ...context } = options;
  const open = await browser.newContext({ ...context, locale: "en" });
  const page = await open.newPage();
  const strangers = [];
  page.on("request", (request) => new URL(request.url()).origin === url || strangers.push(request.url()));
  await page.goto(url + path);
  const about = `${path} ${mode}`;
  if (context.javaScriptEnabled === false) {
    expect((await page.locator("main").innerText()).length > 40, `${about}: nothing to read`);
    return open.close();
  }
  if (sheet) await page.evaluate((css) => { const made = new CSSStyleSheet(); made.replaceSync(css); document.adoptedStyleSheets.push(made); }, sheet);
  for (const details of await page.locator("details").all()) await details.evaluate((element) => { element.open = true; });
  const problem = await page.evaluate(looks.overflow);
  expect(problem.length === 0, `${about}: sticks out: ${problem}`);
  const broken = await page.evaluate(looks.brokenFigures);
  expect(broken.length === 0, `${about}: broken figure ${broken}`);
  if (mode !== "forced colours") {
    const lowest = await page.evaluate(looks.lowestContrast);
    expect(lowest.ratio >= 7, `${about}: contrast ${lowest.ratio.toFixed(2)} of “${lowest.text}”`);
  }
  if (["phone", "desktop"].includes(mode)) {
    const small = await page.evaluate(looks.smallTargets);
    expect(small.length === 0, `${about}: small targets: ${small}`);
    const { scripts, loaded, storage, cookies } = await page.evaluate(looks.intruders);
    expect(scripts + loaded.length + storage + cookies === 0, `${about}: scripts ${scripts}, loaded ${loaded}, storage ${storage}, cookies ${cookies}`);
    const shift = await page.evaluate(() => new Promise((done) => {
      let sum = 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: "layout-shift", buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
    }));
    expect(shift === 0, `${about}: layout shift ${shift}`);
    if (path.endsWith(LEAFLET)) {
      const { size, lineHeight, longest } = await page.evaluate(looks.typography);
      expect(size >= 18.9 && lineHeight >= 1.499, `${about}: text ${size} px, line height ${lineHeight.toFixed(2)}`);
      if (mode === "desktop") expect(longest <= 78, `${about}: ${longest} characters a line`);
    }
  }
  await page.evaluate(axe);
  const rules = mode === "forced colours" ? { "color-contrast": { enabled: false } } : {};
  const found = await page.evaluate(async (rules) => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const result = await window.axe.run(document, { runOnly: tags, rules });
    return result.violations.map((violation) => `${violation.id}: ${violation.nodes[0].html.slice(0, 100)}`);
  }, rules);
  expect(found.length === 0, `${about}: axe: ${found.join(" | ")}`);
  expect(strangers.length === 0, `${about}: third parties: ${strangers}`);
  await open.close();
}

/** The Nu checker over whole pages: errors and warnings alike. */
function checkMarkup(pages) {
  const folder = mkdtempSync(join(tmpdir(), "nu-"));
  const files = pages.map(({ path, body }) => {
    const file = join(folder, `${path.replaceAll("/", "_").replaceAll("?", "@")}.html`);
    writeFileSync(file, body);
    return file;
  });
  let told;
  try {
    execFileSync("java", ["-jar", require("vnu-jar"), "--format", "json", "--stdout", ...files], { encoding: "utf8", maxBuffer: 1 << 26 });
    told = [];
  } catch (error) {
    told = JSON.parse(error.stdout).messages;
  }
  for (const message of told.slice(0, 20)) faults.push(`nu: ${message.url.split("/").pop()}: ${message.message} (${message.extract?.trim().slice(0, 60)})`);
  if (told.length === 0) passed += files.length;
}

/** The printed sheet: few pages, no navigation, notice and fingerprint on each. */
async function print(browser, url, locale) {
  const page = await browser.newPage();
  await page.goto(`${url}/${locale}/${LEAFLET}`);
  const fingerprint = await page.locator(".trust code").first().innerText();
  const file = join(mkdtempSync(join(tmpdir(), "print-")), `${locale}.pdf`);
  writeFileSync(file, await page.pdf({ format: "A4", preferCSSPageSize: true }));
  const sheets = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
  expect(sheets.length <= 4, `${locale}: prints on ${sheets.length} sheets`);
  expect(sheets.every((sheet) => sheet.includes(fingerprint)), `${locale}: a printed sheet lacks the fingerprint`);
  await page.close();
  return sheets.length;
}

async function text(url, path, headers = { accept: "text/html" }) {
  const reply = await fetch(url + path, { headers });
  return { path, status: reply.status, language: reply.headers.get("content-language"), body: await reply.text() };
}

const service = await start(binary, ["--index", "all"]);
const browser = await launch();
try {
  const languages = (await (await fetch(`${service.url}/languages.json`)).json()).languages.map((language) => language.language);
  const kinds = (locale) => [`/${locale}/${LEAFLET}`, `/${locale}/leaflets`, `/${locale}/languages`, `/${locale}/problems/not-found`];
  const close = [
    ...CLOSE.flatMap(kinds), `/uk/${LEAFLET}?with=de`, `/ar/${LEAFLET}?with=de`, `/de/${LEAFLET}?for=gsw`, "/status", "/api/", `/zh/${LEAFLET}`,
  ];
  for (const path of close) for (const [mode, options] of Object.entries(MODES)) await look(browser, service.url, path, mode, options);
  for (const locale of languages.filter((locale) => !CLOSE.includes(locale))) await look(browser, service.url, `/${locale}/${LEAFLET}`, "phone", MODES.phone);
  console.log(`looked at ${close.length} pages in ${Object.keys(MODES).length} modes and at the leaflet in ${languages.length} languages`);

  const pages = await Promise.all([...languages.map((locale) => `/${locale}/${LEAFLET}`), ...close].map((path) => text(service.url, path)));
  checkMarkup(pages);
  for (const { path, body } of pages.filter(({ path }) => path.endsWith(LEAFLET) && !path.startsWith("/zh"))) {
    const own = path.split("/")[1];
    const links = [...body.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, link]) => [language, link]);
    expect(links.length === languages.length + 1, `${path}: ${links.length} alternates`);
    expect(links.some(([language, link]) => language === own && link === service.url + path), `${path}: does not name itself`);
    expect(body.includes(`<html lang="${own}"`), `${path}: language of the page`);
  }
  const sheets = {};
  for (const locale of CLOSE) sheets[locale] = await print(browser, service.url, locale);
  console.log("printed sheets:", JSON.stringify(sheets));

  if (!quick) {
    for (const row of await lighthouseScores(service.url, ["en", "ar"].map((locale) => `/${locale}/${LEAFLET}`))) {
      console.log(row.line);
      expect(row.perfect, row.line);
    }
  }
  if (flags.includes("--screenshots")) {
    const folder = join(here, "../../docs/images");
    mkdirSync(folder, { recursive: true });
    for (const [name, path, options] of [
      ["phone-en", `/en/${LEAFLET}`, MODES.phone], ["phone-ar-dark", `/ar/${LEAFLET}`, MODES.dark], ["desktop-pl", `/pl/${LEAFLET}`, MODES.desktop], ["two-uk-de", `/uk/${LEAFLET}?with=de`, MODES.desktop],
    ]) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(service.url + path);
      await page.screenshot({ path: join(folder, `${name}.png`) });
      await context.close();
    }
  }
} finally {
  await browser.close();
  service.stop();
}
for (const fault of faults) console.log(`FAULT ${fault}`);
console.log(`${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length ? 1 : 0;
