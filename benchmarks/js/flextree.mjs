// d3-flextree alone, in node: flextree.mjs ORG.json -> one line of JSON.
// Its layout is timed without building the hierarchy, as ours is without opening the file.
import fs from "fs";
import { createRequire } from "module";

const { flextree } = createRequire(import.meta.url)("d3-flextree");
const posts = JSON.parse(fs.readFileSync(process.argv[2]));
const GAP = { across: 20, down: 50 };
const RUNS = posts.length > 20000 ? 3 : 7;

function nested() {
  const nodes = new Map(posts.map((post) => [post.id, { w: post.w, h: post.h, children: [] }]));
  let top;
  for (const post of posts) {
    if (post.parentId) nodes.get(post.parentId).children.push(nodes.get(post.id));
    else top = nodes.get(post.id);
  }
  return top;
}

const times = [];
for (let run = 0; run < RUNS; run++) {
  const layout = flextree({ nodeSize: ({ data }) => [data.w + GAP.across, data.h + GAP.down] });
  const tree = layout.hierarchy(nested());
  const start = performance.now();
  layout(tree);
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
console.log(JSON.stringify({ "layout ms": times[times.length >> 1] }));
