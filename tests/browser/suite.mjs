// Looks at every kind of page as readers do. Tells every fault and ends with 1 if there is one. See README.md beside this file.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { breakEverything } from "./breaks.mjs";
import { launch } from "./browser.mjs";
import { lighthouseScores } from "./lighthouse.mjs";
import { look } from "./look.mjs";
import { alternates, fetched, nu, structuredData } from "./markup.mjs";
import { gallery, readmePictures } from "./pictures.mjs";
import { print } from "./print.mjs";
import { start } from "./service.mjs";

const [binary, ...flags] = process.argv.slice(2);
const after = (flag) => (flags.includes(flag) ? flags[flags.indexOf(flag) + 1] : undefined);
const quick = flags.includes("--quick");
const here = dirname(fileURLToPath(import.meta.url));
const LEAFLET = "leaflets/paediatric-ir-techniques";
const CLOSE = quick ? ["en", "ar"] : ["en", "de", "ar", "ka", "pl", "el"];
const REFUSES_ALL = { "accept-language": "*;q=0" };

let passed = 0;
const faults = [];
function expect(holds, what) {
  if (holds) passed += 1;
  else {
    faults.push(what);
    console.log(`FAULT ${what}`);
  }
}
const began = Date.now();
const told = (what) => console.log(`${Math.round((Date.now() - began) / 1000)} s: ${what}`);

const service = await start(binary, ["--index", "all"]);
const browser = await launch();
try {
  const languages = JSON.parse((await fetched(service.url, "/languages.json", { accept: "application/json" })).body).languages.map((language) => language.language);
  const kinds = (locale) => [`/${locale}/${LEAFLET}`, `/${locale}/leaflets`, `/${locale}/languages`, `/${locale}/problems/not-found`].map((path) => [path]);
  const others = [
    [`/uk/${LEAFLET}?with=de`], [`/ar/${LEAFLET}?with=de`], [`/de/${LEAFLET}?for=gsw`], ["/status"], ["/api/"],
    [`/zh/${LEAFLET}`], ["/nothing/here"], ["/he/problems/internal"], [`/${LEAFLET}`, REFUSES_ALL],
  ];

  if (after("--gallery")) await gallery(browser, service.url, LEAFLET, languages, [...kinds("en"), ...kinds("ar"), ...others], after("--gallery"));
  else if (flags.includes("--screenshots")) await readmePictures(browser, service.url, LEAFLET, join(here, "pictures"));
  else {
    const leaflets = await Promise.all(languages.map((locale) => fetched(service.url, `/${locale}/${LEAFLET}`)));
    const lists = await Promise.all(languages.map((locale) => fetched(service.url, `/${locale}/languages`)));
    const close = [...CLOSE.flatMap(kinds), ...others];
    const rest = await Promise.all(close.map(([path, headers]) => fetched(service.url, path, headers)));
    nu([...leaflets, ...lists, ...rest], expect);
    alternates(service.url, leaflets, languages, expect);
    alternates(service.url, lists, languages, expect);
    for (const page of leaflets) structuredData(page, expect);
    told("markup");

    const sheets = {};
    for (const locale of languages) sheets[locale] = await print(browser, service.url, `/${locale}/${LEAFLET}`, expect);
    sheets["uk+de"] = await print(browser, service.url, `/uk/${LEAFLET}?with=de`, expect);
    told(`printed sheets: ${JSON.stringify(sheets)}`);

    for (const [path, headers] of close) await look(browser, service.url, path, { expect, headers });
    told(`${close.length} pages in every mode`);
    for (const locale of languages.filter((locale) => !CLOSE.includes(locale))) {
      await look(browser, service.url, `/${locale}/${LEAFLET}`, { expect, modes: ["phone", "desktop", "320 px", "text 200 %"] });
    }
    told(`the leaflet in ${languages.length} languages`);

    await breakEverything(browser, service.url, `/en/${LEAFLET}`, leaflets, languages, expect);
    told("broken on purpose");

    if (!quick) {
      for (const row of await lighthouseScores(service.url, ["en", "ar"].map((locale) => `/${locale}/${LEAFLET}`))) {
        told(row.line);
        expect(row.perfect, row.line);
      }
    }
  }
} finally {
  await browser.close();
  service.stop();
}
console.log(`${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length ? 1 : 0;
