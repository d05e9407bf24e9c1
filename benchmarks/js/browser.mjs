// d3-org-chart in headless Chromium: browser.mjs ORG.json MOVE.json CHROMIUM -> one line of JSON.
import fs from "fs";
import { createRequire } from "module";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const [org, move, executablePath] = process.argv.slice(2);
const LIMIT = 90000;
const text = fs.readFileSync(org, "utf8");
const moved = JSON.parse(fs.readFileSync(move));

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
page.setDefaultTimeout(LIMIT);

async function peakOfRenderer() {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const peaks = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => {
    const found = /VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${id}/status`, "utf8"));
    return found ? Number(found[1]) / 1024 : 0;
  });
  return Math.max(...peaks);
}

const timed = (work, argument) => page.evaluate(async ([work, argument]) => {
  const start = performance.now();
  const value = await eval(work)(argument);
  return { ms: performance.now() - start, value };
}, [work, argument]);

await page.setContent('<body style="margin:0"><div id="chart" style="width:1600px;height:1000px"></div>');
const folder = (name, file) => require.resolve("./package.json").replace("package.json", `node_modules/${name}/${file}`);
for (const path of [folder("d3", "dist/d3.min.js"), folder("d3-flextree", "build/d3-flextree.js"),
  folder("d3-org-chart", "build/d3-org-chart.min.js"), new URL("page.js", import.meta.url).pathname])
  await page.addScriptTag({ path });

const draw = await timed("async text => { peer.draw(text); await peer.painted(); }", text);
const layouts = await page.evaluate(() => Array.from({ length: 7 }, () => peer.layout()));
layouts.sort((a, b) => a - b);
const drag = await timed("async move => { peer.move(move.id, move.to); await peer.painted(); }", moved);
const svg = await timed("() => peer.svg()");
const png = await timed("() => peer.png()");

console.log(JSON.stringify({
  "layout ms": layouts[3], "list to paint ms": draw.ms, "move to paint ms": drag.ms,
  "svg ms": svg.ms, "svg bytes a role": svg.value / JSON.parse(text).length,
  "png of 4,800 x 3,000 ms": png.ms, "renderer MB": await peakOfRenderer(),
}));
await browser.close();
