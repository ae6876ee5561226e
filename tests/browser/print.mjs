// The printed sheet.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fetched } from "./markup.mjs";

/** Prints a page on A4 and answers the file and the text of each sheet. */
export async function printed(browser, url, path, alter) {
  const open = await browser.newContext({ colorScheme: "dark" });
  const page = await open.newPage();
  await page.goto(url + path);
  if (alter) await page.evaluate(alter);
  const file = join(mkdtempSync(join(tmpdir(), "print-")), "sheet.pdf");
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const ink = await page.evaluate(() => {
    const seen = (name) => getComputedStyle(document.querySelector(name));
    const small = [...document.querySelectorAll("main p, main li, main dd")].filter((element) => element.checkVisibility()).map((element) => parseFloat(getComputedStyle(element).fontSize));
    return {
      ground: seen("main").backgroundColor, colour: seen("main p").color, smallest: Math.min(...small),
      shown: [...document.querySelectorAll("header nav, footer nav, .contents, details")].filter((element) => element.checkVisibility()).length,
      notice: document.querySelector(".running p")?.innerText ?? "",
    };
  });
  await open.close();
  return { file, ink, sheets: execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).split("\f").slice(0, -1), size: execFileSync("pdfinfo", [file], { encoding: "utf8" }).match(/Page size:.*/)[0] };
}

/** Few white sheets without navigation, in letters that can be read, with notice and fingerprint on each. */
export async function print(browser, url, path, expect, alter) {
  const fingerprint = JSON.parse((await fetched(url, `${path.split("?")[0]}.json`, { accept: "application/json" })).body).fingerprint;
  const { ink, sheets, size } = await printed(browser, url, path, alter);
  expect(size.includes("A4"), `${path}: ${size}`);
  expect(sheets.length <= 4, `${path}: prints on ${sheets.length} sheets`);
  expect(sheets.every((sheet) => sheet.includes(fingerprint.slice(0, 8))), `${path}: a printed sheet lacks the fingerprint`);
  expect(ink.notice.length > 40, `${path}: no notice to print`);
  expect(ink.ground === "rgb(255, 255, 255)" && ink.colour === "rgb(0, 0, 0)", `${path}: prints ${ink.colour} on ${ink.ground}`);
  expect(ink.smallest >= 15.99, `${path}: prints letters of ${ink.smallest} px (12 pt are 16)`);
  expect(ink.shown === 0, `${path}: prints ${ink.shown} ways to click`);
  return sheets.length;
}
