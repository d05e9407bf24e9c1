"use strict";
// Search, folding and keys. Without this the page shows everything, as lists and a table.
(() => {
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const one = (selector, inside = document) => inside.querySelector(selector);
  const page = document.body;

  const rows = all("tbody tr").map((row) => ({ row, id: row.dataset.role, text: plain(row.textContent) }));
  const cards = new Map(all("g[role=listitem]").map((card) => [card.id, card]));
  const items = new Map(all("ul.tree li").map((item) => [item.dataset.role, item]));
  const count = one("output");

  function plain(text) {
    return text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase();
  }

  function search(text) {
    const words = plain(text).split(/\s+/).filter(Boolean);
    const found = new Set(rows.filter((each) => words.every((word) => each.text.includes(word))).map((each) => each.id));
    page.classList.toggle("searching", words.length > 0);
    for (const { row, id } of rows) row.hidden = !found.has(id);
    for (const [id, card] of cards) card.classList.toggle("found", found.has(id));
    for (const item of items.values()) item.hidden = true;
    for (const id of found)
      for (let item = items.get(id); item && item.hidden; item = above(item)) item.hidden = false;
    if (words.length) for (const item of items.values()) fold(item, false);
    count.textContent = words.length ? `${found.size} of ${rows.length}` : "";
    const first = words.length && cards.get(rows.map((each) => each.id).find((id) => found.has(id)));
    if (first) first.scrollIntoView({ block: "nearest", inline: "center" });
  }

  const above = (item) => item.parentElement.closest("li");
  const fold = (item, folded) => item.hasAttribute("aria-expanded") && item.setAttribute("aria-expanded", !folded);
  const isFolded = (item) => item.getAttribute("aria-expanded") === "false";

  function asTree(tree) {
    tree.setAttribute("role", "tree");
    for (const list of all("ul", tree)) list.setAttribute("role", "group");
    for (const item of items.values()) {
      item.setAttribute("role", "treeitem");
      item.tabIndex = -1;
      one("a", item).tabIndex = -1;
      const below = one(":scope > ul", item);
      const button = document.createElement("button");
      button.className = "fold";
      button.tabIndex = -1;
      button.setAttribute("aria-hidden", "true");
      button.textContent = below ? "▾" : "";
      button.addEventListener("click", () => turn(item, button));
      one(".item", item).prepend(button);
      if (below) item.setAttribute("aria-expanded", "true");
    }
    const first = one("li", tree);
    if (first) first.tabIndex = 0;
    tree.addEventListener("keydown", (event) => key(event, tree));
    tree.addEventListener("focusin", (event) => {
      const item = event.target.closest("li");
      for (const other of all("li[tabindex='0']", tree)) other.tabIndex = -1;
      item.tabIndex = 0;
    });
  }

  function turn(item, button = one(":scope > .item > .fold", item)) {
    if (!item.hasAttribute("aria-expanded")) return;
    fold(item, !isFolded(item));
    button.textContent = isFolded(item) ? "▸" : "▾";
  }

  function key(event, tree) {
    const item = event.target.closest("li");
    const seen = all("li", tree).filter((each) => each.getClientRects().length);
    const at = seen.indexOf(item);
    const open = item.getAttribute("aria-expanded") === "true";
    const moves = {
      ArrowDown: () => seen[at + 1],
      ArrowUp: () => seen[at - 1],
      Home: () => seen[0],
      End: () => seen.at(-1),
      ArrowRight: () => (isFolded(item) ? turn(item) : open && one("li", item)),
      ArrowLeft: () => (open ? turn(item) : above(item)),
      Enter: () => one("a", item).click(),
      " ": () => turn(item),
    };
    if (!(event.key in moves) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    moves[event.key]()?.focus?.();
  }

  asTree(one("ul.tree"));
  one("input").addEventListener("input", (event) => search(event.target.value));
  one("#fit").addEventListener("click", (event) => {
    const fitted = one("figure").classList.toggle("fitted");
    event.target.setAttribute("aria-pressed", fitted);
  });
  for (const part of all(".scripted")) part.hidden = false;
})();
