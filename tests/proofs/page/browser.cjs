// Looks at a report in Chromium: browser.cjs PAGE FOLDER. Exits with 1 if anything is wrong with it.
const fs = require("fs");
const path = require("path");
const { execFileSync } = require("child_process");
const puppeteer = require("puppeteer-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const [page_file, folder] = process.argv.slice(2);
const url = "file://" + path.resolve(page_file);
const widths = { phone: 390, tablet: 820, desktop: 1280 };
const problems = [];

async function open(browser, width, scheme) {
  const page = await browser.newPage();
  await page.setBypassCSP(true); // axe is put in by hand; the page itself has no script to hold back
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  page.on("console", (message) => problems.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("request", (request) => request.url() === url || problems.push(`request: ${request.url()}`));
  await page.goto(url);
  return page;
}

async function check_accessibility(page, name) {
  await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  for (const each of violations) problems.push(`${name}: ${each.id}: ${each.nodes.map((node) => node.html).slice(0, 2).join(" ")}`);
}

// What a font of any machine has; a PDF loses the text of characters without a font.
const plain = (text) => text.replace(/[^A-Za-z0-9\u00c0-\u024f]+/g, "");

// Every row of the page must be on one printed page as a whole: its text comes back from the PDF in one piece.
async function check_print(page) {
  const file = path.join(folder, "report.pdf");
  await page.pdf({ path: file, format: "A4", printBackground: true, preferCSSPageSize: true });
  const printed = execFileSync("pdftotext", ["-raw", file, "-"]).toString().split("\f").map(plain);
  const rows = await page.evaluate(() => {
    const shown = (each) => !each.closest("details") && !each.classList.contains("sr") && !each.querySelector(".sr");
    return [...document.querySelectorAll("main .items li, main .bars tr, main .talks > li, main .tree .who, main blockquote, main .matrix tbody th")]
      .filter(shown).map((each) => each.innerText);
  });
  for (const row of rows.map(plain))
    if (row && !printed.some((each) => each.includes(row))) problems.push(`cut in print: ${row}`);
  const over = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  if (over) problems.push("wider than the screen");
}

(async () => {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
  for (const [name, width] of Object.entries(widths)) {
    for (const scheme of ["light", "dark"]) {
      const page = await open(browser, width, scheme);
      await page.screenshot({ path: path.join(folder, `${name}-${scheme}.png`), fullPage: true });
      const is_wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      if (is_wide) problems.push(`${name}: scrolls sideways`);
      await check_accessibility(page, `${name}, ${scheme}`);
      await page.close();
    }
  }
  const page = await open(browser, 1280, "light");
  await check_print(page);
  await browser.close();
  console.log(problems.length ? problems.join("\n") : "no request, no message, no violation, no row cut");
  process.exit(problems.length ? 1 : 0);
})();
