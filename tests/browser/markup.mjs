// What is asked of the bytes of a page: the Nu checker, hreflang, structured data.
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const require = createRequire(import.meta.url);

/** Asks for a page on a connection of its own: while the checker runs, a kept one would grow old. */
export function fetched(url, path, headers = {}) {
  return new Promise((done, failed) => {
    const asked = get(url + path, { agent: false, headers: { accept: "text/html", ...headers } }, async (reply) => {
      let body = "";
      for await (const part of reply.setEncoding("utf8")) body += part;
      done({ path, status: reply.statusCode, language: reply.headers["content-language"], body });
    });
    asked.on("error", failed);
  });
}

/** The Nu checker over whole pages, their styles too: errors and warnings alike. */
export function nu(pages, expect) {
  const folder = mkdtempSync(join(tmpdir(), "nu-"));
  const files = pages.map(({ path, body }, at) => {
    const file = join(folder, `${at}${path.replaceAll("/", "_").replaceAll("?", "@")}.html`);
    writeFileSync(file, body);
    return file;
  });
  let told = [];
  try {
    execFileSync("java", ["-jar", require("vnu-jar"), "--format", "json", "--stdout", ...files], { encoding: "utf8", maxBuffer: 1 << 26 });
  } catch (error) {
    if (!error.stdout) throw error;
    told = JSON.parse(error.stdout).messages;
  }
  for (const file of files) {
    const about = told.filter((message) => message.url.endsWith(file)).map((message) => `${message.message} (${message.extract?.trim().slice(0, 60)})`);
    expect(about.length === 0, `nu: ${file.slice(folder.length + 1)}: ${about.slice(0, 3).join(" | ")}`);
  }
}

const links = (body) => new Map([...body.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, link]) => [language, link]));

/** The pages of one address in all languages name each other, themselves and where everybody else goes. */
export function alternates(url, pages, languages, expect) {
  const named = new Map(pages.map(({ path, body }) => [url + path, links(body)]));
  for (const { path, language, body } of pages) {
    const own = path.split("/")[1];
    const all = named.get(url + path);
    expect([...languages, "x-default"].every((tag) => all.has(tag)) && all.size === languages.length + 1, `${path}: ${all.size} alternates`);
    expect(all.get(own) === url + path, `${path}: does not name itself`);
    const silent = [...all].filter(([tag, link]) => tag !== "x-default" && named.get(link)?.get(own) !== url + path).map(([tag]) => tag);
    expect(silent.length === 0, `${path}: not named back by ${silent}`);
    expect(body.includes(`<link rel="canonical" href="${url}${path}">`), `${path}: canonical`);
    expect(body.includes(`<html lang="${own}"`) && language === own, `${path}: language of the page, ${language} in the head`);
  }
}

/** Structured data that a search engine can read, with the parts of the leaflet in it. */
export function structuredData({ path, body }, expect) {
  const found = [...body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, data]) => JSON.parse(data));
  const [data] = found;
  expect(found.length === 1 && data["@type"] === "MedicalWebPage", `${path}: no MedicalWebPage`);
  expect(data?.inLanguage === path.split("/")[1] && data?.about?.["@type"] === "MedicalProcedure" && data?.hasPart?.length === 4, `${path}: structured data`);
}
