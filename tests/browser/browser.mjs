// Chromium without anything that reaches the network.
import { chromium } from "playwright-core";

export const CHROMIUM = "/usr/bin/chromium";
export const ARGUMENTS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
];
export const launch = () => chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
