/* Make the elements of a page. */
"use strict";

const elements = (() => {
  /* Make an element: h("a.chip", { href }, "text"). */
  function h(kind, ...rest) {
    const [tag, ...classes] = kind.split(".");
    const made = document.createElement(tag);
    if (classes.length) made.className = classes.join(" ");
    for (const each of rest.flat(Infinity)) {
      if (each === null || each === undefined || each === false || each === "") continue;
      if (each instanceof Node || typeof each !== "object") made.append(each);
      else
        for (const [name, value] of Object.entries(each)) {
          if (typeof value === "function") made.addEventListener(name, value);
          else if (value !== false && value !== undefined) made.setAttribute(name, value);
        }
    }
    return made;
  }

  function s(tag, attributes, ...content) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...content);
    return made;
  }

  const code = text => h("code", text);

  const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

  const address = (view, name, query = {}) => {
    const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value));
    return `#/${view}${name ? `/${encodeURIComponent(name)}` : ""}${String(asked) && `?${asked}`}`;
  };

  /* Make a function that marks the words that were asked for in a text. */
  function makeMarker(asked) {
    if (!asked.length) return text => [text];
    const pattern = new RegExp(`(${asked.map(word => `\\b${word}`).join("|")})`, "gi");
    return text => text.split(pattern).map((part, n) => (n % 2 ? h("mark", part) : part));
  }

  /* A table whose first column heads its rows. */
  function listTable(heads, rows) {
    return h(
      "div.wide",
      { tabindex: 0 },
      h(
        "table",
        h(
          "thead",
          h(
            "tr",
            heads.map(head => h("th", { scope: "col" }, head)),
          ),
        ),
        h(
          "tbody",
          rows.map(([first, ...rest]) =>
            h(
              "tr",
              h("th", { scope: "row" }, first),
              rest.map(cell => h("td", cell)),
            ),
          ),
        ),
      ),
    );
  }

  /* A picture with its numbers, whose releases and extensions are links for the keyboard, too. */
  function showPicture({ title, svg, heads, rows, description }, facts) {
    const drawn = h("div.wide", { tabindex: 0 });
    drawn.innerHTML = svg; // from the build
    const versions = new Set(facts.releases.map(([version]) => version));
    const lead = text =>
      versions.has(text)
        ? h("a", { href: address("release", text) }, text)
        : facts.every[text]
          ? h("a", { href: address("extension", text) }, code(text))
          : text;
    requestAnimationFrame(() => {
      drawn.scrollLeft = drawn.scrollWidth;
    }); // where the newest release is
    return h(
      "figure",
      h("figcaption", h("h2", title)),
      drawn,
      h(
        "details",
        h("summary", "Its numbers"),
        h("p.faint", description),
        listTable(
          heads,
          rows.map(row => row.map(lead)),
        ),
      ),
    );
  }

  return { h, s, code, count, address, makeMarker, listTable, showPicture };
})();
