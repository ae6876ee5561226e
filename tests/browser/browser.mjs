// Chromium without anything that reaches the network. The shell is Chromium's engine without its windows: the same pages, half the work.
import { chromium } from "playwright-core";

export const CHROMIUM = "/usr/bin/chromium-headless-shell";
export const ARGUMENTS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
export const launch = () => chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });

const PLAIN = { viewport: { width: 360, height: 740 }, media: {} };
const WIDE = { viewport: { width: 1280, height: 900 }, media: {} };

/** How readers set their browsers: the size of the window, what they prefer, and a style sheet of their own. */
export const MODES = {
  phone: PLAIN,
  desktop: WIDE,
  dark: { ...PLAIN, media: { colorScheme: "dark" } },
  "dark desktop": { ...WIDE, media: { colorScheme: "dark" } },
  "more contrast": { ...WIDE, media: { contrast: "more" } },
  "more contrast, dark": { ...PLAIN, media: { contrast: "more", colorScheme: "dark" } },
  "forced colours": { ...WIDE, media: { forcedColors: "active" } },
  "forced colours, dark": { ...PLAIN, media: { forcedColors: "active", colorScheme: "dark" } },
  "reduced motion": { ...WIDE, media: { reducedMotion: "reduce" } },
  "320 px": { viewport: { width: 320, height: 640 }, media: {} },
  "text 200 %": { ...WIDE, sheet: ":root{font-size:200%!important}" },
  "text 200 % on a phone": { ...PLAIN, sheet: ":root{font-size:200%!important}" },
  spacing: { ...PLAIN, sheet: "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}" },
};

const USUAL = { media: null, colorScheme: "light", contrast: "no-preference", forcedColors: "none", reducedMotion: "no-preference" };

/** Turns an open page into what a reader with these settings sees. */
export async function settle(page, { viewport, media, sheet }) {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ ...USUAL, ...media });
  // A constructed style sheet passes the page's content security policy, so nothing has to be loosened.
  await page.evaluate((css) => {
    const made = new CSSStyleSheet();
    made.replaceSync(css);
    document.adoptedStyleSheets = [made];
  }, sheet ?? "");
}
