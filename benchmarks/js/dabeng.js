// dabeng OrgChart in the page: every role expanded, its own cards with name and title. The browser
// lays the nested lists out; a view is moved as its pan and zoom do, by a transform of the chart.
const plain = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

window.peer = {
  draw(text) {
    const nodes = new Map(JSON.parse(text).map((post) => [post.id, { ...post, children: [] }]));
    let top;
    for (const node of nodes.values()) {
      const manager = nodes.get(node.parentId);
      delete node.parentId;
      node.name = plain(node.name);
      node.title = plain(node.title);
      if (manager) manager.children.push(node);
      else top = node;
    }
    this.chart = $("#chart").orgchart({
      data: top, nodeTitle: "name", nodeContent: "title", nodeID: "id", pan: true, zoom: true,
      toggleSiblingsResp: false,
      createNode: (card, node) => card.css({ height: `${node.h}px` }),
    }).$chart;
    this.look(0, 0, 1);
  },
  // What its own drop does to the page.
  move(id, manager) {
    const branch = $(`#${id}`).closest(".hierarchy");
    let reports = $(`#${manager}`).siblings(".nodes");
    if (!reports.length) reports = $('<ul class="nodes"></ul>').insertAfter(`#${manager}`);
    reports.append(branch);
  },
  look(x, y, scale) {
    Object.assign(this, { x, y, scale });
    this.chart.css({ transform: `matrix(${scale},0,0,${scale},${x},${y})`, transformOrigin: "0 0" });
  },
  pan(x, y) {
    this.look(this.x + x, this.y + y, this.scale);
  },
  zoom(factor) {
    this.look(this.x, this.y, this.scale * factor);
  },
  actualSize() {
    this.look(800 - this.chart[0].scrollWidth / 2, 0, 1);
  },
  fit() {
    const { scrollWidth, scrollHeight } = this.chart[0];
    this.look(0, 0, Math.min(1600 / scrollWidth, 1000 / scrollHeight));
  },
  painted: () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
};
