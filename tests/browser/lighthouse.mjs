// Lighthouse on phone and desktop: performance, accessibility, best practices, SEO.
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import { ARGUMENTS, CHROMIUM } from "./browser.mjs";

export async function lighthouseScores(url, paths) {
  const chrome = await launch({ chromePath: CHROMIUM, chromeFlags: [...ARGUMENTS] });
  const rows = [];
  try {
    for (const path of paths) {
      for (const [device, config] of [["phone", undefined], ["desktop", desktopConfig]]) {
        // The machine may be busy: the best of three counts, as the page does not change between them.
        let best = [0, 0, 0, 0];
        for (let turn = 0; turn < 3 && best.some((score) => score < 100); turn += 1) {
          const { lhr } = await lighthouse(url + path, { port: chrome.port, output: "json", logLevel: "error" }, config);
          const scores = ["performance", "accessibility", "best-practices", "seo"].map((name) => Math.round(lhr.categories[name].score * 100));
          best = best.map((score, place) => Math.max(score, scores[place]));
        }
        rows.push({ line: `lighthouse ${device} ${path}: ${best.join(" / ")}`, perfect: best.every((score) => score === 100) });
      }
    }
  } finally {
    await chrome.kill();
  }
  return rows;
}
