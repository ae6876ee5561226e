// Breaks a page on purpose, once for every check, and sees whether the check speaks. A check that stays silent here is none.
import { look } from "./look.mjs";
import { alternates, nu, structuredData } from "./markup.mjs";
import { print } from "./print.mjs";

const style = (css) => (body) => body.replace("</head>", `<style>${css}</style></head>`);
const inside = (html) => (body) => body.replace("</main>", `${html}</main>`);

const LOOKS = [
  ["sticks out", ["phone"], inside("<p style='inline-size:90rem'>wide</p>")],
  ["cut off", ["text 200 %"], style(".summary{block-size:3rem;overflow:hidden}")],
  ["broken figure", ["320 px"], style(".figure{white-space:normal;font-size:9rem}")],
  ["torn", ["phone"], style("h1{font-size:5rem!important}")],
  ["contrast", ["dark"], style(":root{--quiet:#777!important}")],
  ["contrast", ["forced colours"], style(".summary{forced-color-adjust:none;color:#888!important}")],
  ["small targets", ["phone"], style("nav a,summary{min-block-size:1.5rem!important}")],
  ["px, line height", ["phone"], style("body{font-size:1rem!important}")],
  ["characters a line", ["desktop"], style(":root{--measure:90ch!important}")],
  ["scripts", [], inside("<script>1</script>")],
  ["loads", [], inside("<img alt='' src='/favicon.ico?x'>")],
  ["third parties", [], inside("<img alt='' src='http://127.0.0.2:9/x.png'>")],
  ["keeps something", [], inside("<script>document.cookie='a=b'</script>")],
  ["layout shift", [], inside("<script>setTimeout(() => document.querySelector('main').prepend(Object.assign(document.createElement('div'), { style: 'height:200px' })), 30);const end = Date.now() + 300;</script><script>requestAnimationFrame(() => document.querySelector('h1').style.marginTop = '300px')</script>")],
  ["first stop of the keyboard", [], (body) => body.replace(/<a class="skip".*?<\/a>/, "")],
  ["headings", [], (body) => body.replaceAll("<h2", "<h4").replaceAll("</h2>", "</h4>")],
  ["axe", ["phone"], inside("<a href='/'></a>")],
  ["reads differently without script", [], inside("<script>document.querySelector('main').append('more')</script>")],
];

const MARKUP = [
  ["nu", (body) => body.replace("<ul", "<ul bogus"), (page, expect) => nu([page], expect)],
  ["nu", style("p{colour:red}"), (page, expect) => nu([page], expect)],
  ["MedicalWebPage", (body) => body.replace("MedicalWebPage", "WebPage"), structuredData],
  ["structured data", (body) => body.replaceAll('"inLanguage":"', '"inLanguage":"x'), structuredData],
];

const ALTERNATES = [
  ["alternates", (body) => body.replace('hreflang="x-default"', 'hreflang="x"')],
  ["does not name itself", (body) => body.replace('<link rel="alternate" hreflang="en" href="', "$&x")],
  ["not named back by de", (body, path) => (path.startsWith("/de/") ? body.replace('<link rel="alternate" hreflang="en" href="', "$&x") : body)],
  ["canonical", (body) => body.replace('rel="canonical" href="', "$&x")],
  ["language of the page", (body) => body.replace('<html lang="', "$&x")],
];

const PRINTS = [
  ["prints on", () => { document.body.style.fontSize = "28pt"; }],
  ["lacks the fingerprint", () => document.querySelector(".running").remove()],
  ["no notice to print", () => document.querySelector(".running").remove()],
  ["prints rgb", () => { document.querySelector("main").style.background = "#111"; }],
  ["prints letters", () => { document.querySelector("main p").style.fontSize = "9pt"; }],
  ["ways to click", () => { document.querySelector("header nav").style.display = "block"; }],
];

/** `expect` hears of every check that stays silent. */
export async function breakEverything(browser, url, path, pages, languages, expect) {
  const speaks = async (wanted, check) => {
    const faults = [];
    await check((holds, what) => holds || faults.push(what));
    expect(faults.some((fault) => fault.includes(wanted)), `broken on purpose, and no word of “${wanted}”: ${faults}`);
  };
  for (const [wanted, modes, alter] of LOOKS) await speaks(wanted, (expect) => look(browser, url, path, { expect, modes, alter }));
  const page = pages.find((page) => page.path === path);
  for (const [wanted, alter, check] of MARKUP) await speaks(wanted, (expect) => check({ ...page, body: alter(page.body) }, expect));
  for (const [wanted, alter] of ALTERNATES) {
    await speaks(wanted, (expect) => alternates(url, pages.map((page) => ({ ...page, body: alter(page.body, page.path) })), languages, expect));
  }
  for (const [wanted, alter] of PRINTS) await speaks(wanted, (expect) => print(browser, url, path, expect, alter));
}
