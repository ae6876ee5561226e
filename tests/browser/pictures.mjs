// Pictures: the few of the README, which the suite takes so that they never rot, and a gallery for eyes.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { MODES, settle } from "./browser.mjs";

async function picture(browser, url, path, mode, file, options) {
  const open = await browser.newContext({ deviceScaleFactor: options.scale ?? 1, viewport: mode.viewport, extraHTTPHeaders: options.headers ?? {} });
  const page = await open.newPage();
  await page.goto(url + path);
  await settle(page, mode);
  await page.screenshot({ path: file, ...options.shot });
  await open.close();
}

/** The pictures that stand in the README. */
export async function readmePictures(browser, url, leaflet, folder) {
  mkdirSync(folder, { recursive: true });
  const phone = { viewport: { width: 390, height: 780 } };
  const jpeg = { type: "jpeg", quality: 72 };
  for (const [name, path, mode] of [
    ["phone-en", `/en/${leaflet}`, { ...MODES.phone, ...phone }],
    ["phone-ar-dark", `/ar/${leaflet}`, { ...MODES.dark, ...phone }],
    ["phone-ka", `/ka/${leaflet}`, { ...MODES.phone, ...phone }],
    ["two-uk-de", `/uk/${leaflet}?with=de`, MODES.desktop],
  ]) await picture(browser, url, path, mode, join(folder, `${name}.jpg`), { shot: jpeg });
}

/** The leaflet in every language and every other kind of page, whole, to be looked at by a person. */
export async function gallery(browser, url, leaflet, languages, others, folder) {
  mkdirSync(folder, { recursive: true });
  const whole = { fullPage: true };
  const phone = { ...MODES.phone, viewport: { width: 390, height: 844 } };
  for (const language of languages) await picture(browser, url, `/${language}/${leaflet}`, phone, join(folder, `phone-${language}.png`), { shot: whole });
  const close = ["en", "uk", "el", "ka", "hy", "he", "ar", "bg", "de", "fi", "zh"].filter((language) => languages.includes(language));
  for (const language of close) {
    for (const mode of ["desktop", "dark", "320 px"]) await picture(browser, url, `/${language}/${leaflet}`, MODES[mode], join(folder, `${mode.replace(" ", "")}-${language}.png`), { shot: whole });
  }
  for (const [path, headers] of others) {
    for (const [name, mode] of [["phone", phone], ["desktop", MODES.desktop]]) {
      await picture(browser, url, path, mode, join(folder, `other${path.replaceAll(/[/?=]/g, "_")}-${name}.png`), { shot: whole, headers });
    }
  }
}
