// d3-org-chart in the page: defaults (compact: teams of leaves folded), every role expanded,
// cards with name, title and a coloured edge. Our own numbers are asked for in the same terms.
const COLOURS = ["#2f6fb3", "#b3472f", "#2fb36a", "#8a2fb3", "#b38f2f", "#2fb3ad"];
const plain = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const card = (post) => `
  <div style="width:${post.w}px;height:${post.h}px;box-sizing:border-box;background:#fff;
    border:1px solid #c8ccd2;border-top:6px solid ${COLOURS[post.colour % COLOURS.length]};
    border-radius:4px;padding:4px 8px;font:13px sans-serif;overflow:hidden">
  <b>${plain(post.name)}</b><div style="font-size:11px;color:#555">${plain(post.title)}</div></div>`;

window.peer = {
  draw(text) {
    this.posts = JSON.parse(text);
    for (const post of this.posts) post._expanded = true;
    this.chart = new d3.OrgChart()
      .container("#chart").data(this.posts).duration(0).svgHeight(1000)
      .nodeId((post) => post.id).parentNodeId((post) => post.parentId)
      .nodeWidth((node) => node.data.w).nodeHeight((node) => node.data.h)
      .neighbourMargin(() => 40).siblingsMargin(() => 20).childrenMargin(() => 50)
      .compactMarginPair(() => 40).compactMarginBetween(() => 20)
      .nodeContent((node) => card(node.data))
      .render();
  },
  // The three steps of its render() that place the cards.
  layout() {
    const state = this.chart.getChartState();
    const start = performance.now();
    this.chart.calculateCompactFlexDimensions(state.root);
    state.flexTreeLayout(state.root);
    this.chart.calculateCompactFlexPositions(state.root);
    return performance.now() - start;
  },
  move(id, manager) {
    this.posts.find((post) => post.id === id).parentId = manager;
    this.chart.data(this.posts).render();
  },
  // What downloadImage({isSvg: true}) does before it hands out the file.
  svg() {
    const copy = this.chart.getChartState().svg.node().cloneNode(true);
    return new Blob([new XMLSerializer().serializeToString(copy)]).size;
  },
  png() {
    return new Promise((done) =>
      this.chart.exportImg({ full: true, save: false, scale: 3, onLoad: (url) => done(url.length * 0.75) }));
  },
  pan(x, y) {
    const { svg, zoomBehavior, lastTransform } = this.chart.getChartState();
    svg.call(zoomBehavior.translateBy, x / lastTransform.k, y / lastTransform.k);
  },
  zoom(factor) {
    const { svg, zoomBehavior } = this.chart.getChartState();
    svg.call(zoomBehavior.scaleBy, factor);
  },
  actualSize() {
    const { svg, zoomBehavior } = this.chart.getChartState();
    svg.call(zoomBehavior.scaleTo, 1);
  },
  fit() {
    this.chart.fit({ animate: false });
  },
  painted: () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
};
