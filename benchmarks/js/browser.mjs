// A chart in headless Chromium: browser.mjs d3|dabeng ORG.json MOVE.json CHROMIUM -> a line of JSON.
import fs from "fs";
import { createRequire } from "module";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const [library, org, move, executablePath] = process.argv.slice(2);
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

await page.setContent('<body style="margin:0"><div id="chart" style="width:1600px;height:1000px;overflow:hidden"></div>');
const installed = (file) => require.resolve("./package.json").replace("package.json", `node_modules/${file}`);
const SCRIPTS = {
  d3: ["d3/dist/d3.min.js", "d3-flextree/build/d3-flextree.js", "d3-org-chart/build/d3-org-chart.min.js"],
  dabeng: ["jquery/dist/jquery.min.js", "orgchart/dist/js/jquery.orgchart.min.js"],
};
if (library === "dabeng") await page.addStyleTag({ path: installed("orgchart/dist/css/jquery.orgchart.min.css") });
for (const path of [...SCRIPTS[library].map(installed), new URL(`${library}.js`, import.meta.url).pathname])
  await page.addScriptTag({ path });

// Milliseconds from frame to frame, sixty a second at best, while the view is moved in each.
const FRAMES = 80;
const frames = (kind) => page.evaluate(([kind, count]) => new Promise((done) => {
  const times = [];
  const end = performance.now() + 20000;
  const frame = (time) => {
    times.push(time);
    const number = times.length;
    if (number > count || performance.now() > end)
      return done(times.slice(3).map((time, i) => time - times[i + 2]));
    if (kind === "pan") peer.pan(number % 40 < 20 ? -17 : 17, number % 20 < 10 ? -7 : 7);
    else peer.zoom(number % 40 < 20 ? 1.02 : 1 / 1.02);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}), [kind, FRAMES]);
const p95 = (times) => times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)];
const around = async () => p95([...await frames("pan"), ...await frames("zoom")]);

const figures = {};
figures["list to paint ms"] = (await timed("async text => { peer.draw(text); await peer.painted(); }", text)).ms;
if (library === "d3") {
  const layouts = await page.evaluate(() => Array.from({ length: 7 }, () => peer.layout()));
  figures["layout ms"] = layouts.sort((a, b) => a - b)[3];
}
await page.evaluate(() => peer.actualSize());
figures["scale 1, frame p95 ms"] = await around();
await page.evaluate(() => peer.fit());
figures["fit, frame p95 ms"] = await around();
figures["move to paint ms"] =
  (await timed("async move => { peer.move(move.id, move.to); await peer.painted(); }", moved)).ms;
if (library === "d3") {
  const svg = await timed("() => peer.svg()");
  figures["svg ms"] = svg.ms;
  figures["svg bytes a role"] = svg.value / JSON.parse(text).length;
  figures["png of 4,800 x 3,000 ms"] = (await timed("() => peer.png()")).ms;
}
figures["renderer MB"] = await peakOfRenderer();
console.log(JSON.stringify(figures));
await browser.close();
