/* Show the hits of a search. */
"use strict";

const hits = (() => {
  const { h, code, count, address, makeMarker } = elements;
  const { nameType, listExtensions, listPlaces } = places;

  const FIRST = 12,
    SHOWN = 60; // hits that are drawn at once, soon after, and on request: typing stays quick

  function showHit([hit, ...others], context) {
    const { facts, filters, mark } = context;
    if (others.length) return showFamily([hit, ...others], context);
    const [{ meaning }] = hit.fitting;
    const type = [nameType(meaning.type), meaning.unit && `[${meaning.unit}]`].filter(Boolean).join(" ");
    return h(
      "li",
      h(
        "div.head",
        h("a", { href: address("keyword", hit.name, { in: pickPlace(hit, filters) }) }, mark(hit.name)),
        h("span", mark(meaning.title || "")),
        h("span.what", type),
        hit.gone && h("span.gone", "in no file of this release"),
        hit.entry.was && h("span.what", "formerly ", mark(hit.entry.was.join(", "))),
      ),
      h(
        "div.more",
        hit.fitting.flatMap(one =>
          showPlaces(one.meaning, one === hit.fitting[0] ? "" : one.meaning.title, context),
        ),
      ),
    );
  }

  /* Where a keyword is, with path and matching values there. */
  function showPlaces(meaning, title, { facts, filters, asked, mark }) {
    const places = (meaning.places || []).filter(
      place => !filters.extension || place[0] === filters.extension,
    );
    const lines = listPlaces(places, facts).map(([place, names], n) =>
      h(
        "span",
        h("b", mark(place[0])),
        ` of ${names}`,
        n === 0 && title ? [": ", mark(title)] : "",
        place[1].length > 0 && [
          " · ",
          code(mark(place[1][0])),
          place[1].length > 1 && ` and ${place[1].length - 1} more`,
        ],
      ),
    );
    const values = (meaning.values || [])
      .map(String)
      .filter(value => asked.some(word => search.split(value).some(part => part.startsWith(word))));
    if (values.length)
      lines.push(
        h(
          "span",
          "allowed: ",
          values.slice(0, 8).flatMap((value, n) => [n ? ", " : "", mark(value)]),
          values.length > 8 && ` … (${values.length} such values)`,
        ),
      );
    return lines.length > 5
      ? [...lines.slice(0, 4), h("span", `and in ${lines.length - 4} more places`)]
      : lines;
  }

  function showFamily(hits, { mark }) {
    const titles = [...new Set(hits.map(hit => hit.fitting[0].meaning.title))];
    const extensions = listExtensions(hits.map(hit => hit.fitting[0].meaning));
    return h(
      "li",
      h(
        "div.head",
        h("a", { href: address("keyword", hits[0].name) }, mark(hits[0].family)),
        h("span", mark(titles[0]), titles.length > 1 && " …"),
        h("span.what", count(hits.length, "keyword")),
        h("span.what", extensions.join(", ")),
      ),
      h(
        "details.family",
        h("summary", `${hits[0].name} to ${hits[hits.length - 1].name}`),
        h(
          "div",
          hits.map(hit =>
            h(
              "a",
              { href: address("keyword", hit.name), title: hit.fitting[0].meaning.title },
              code(hit.name),
            ),
          ),
        ),
      ),
    );
  }

  function pickPlace(hit, { filetype, extension }) {
    return filetype ? `${filetype}.${extension || ""}` : "";
  }

  function showHits(query, { data, listEntries }) {
    const { facts } = data;
    const words = query.get("q") || "",
      filters = Object.fromEntries(query);
    const { hits, some } = search.findBest(listEntries(), words, filters, facts.releases);
    const items = search.fold(hits);
    const asked = search.split(words);
    const context = { facts, filters, asked, mark: makeMarker(asked) };
    const list = h(
      "ol.hits",
      { "aria-label": "Keywords" },
      items.slice(0, FIRST).map(item => showHit(item, context)),
    );
    const append = (from, to) => list.append(...items.slice(from, to).map(item => showHit(item, context)));
    setTimeout(() => {
      if (list.isConnected) append(FIRST, SHOWN);
    });
    const more =
      items.length > SHOWN &&
      h(
        "button",
        {
          type: "button",
          click: event => {
            append(SHOWN);
            list.children[SHOWN].querySelector("a").focus();
            event.target.remove();
          },
        },
        `Show ${items.length - SHOWN} more`,
      );
    const files = [filters.instrument, filters.filetype, filters.extension].filter(Boolean).join(" ");
    const where = [
      files && ` of ${files}`,
      filters.type && ` of type ${filters.type}`,
      filters.release && ` of jwst ${filters.release}`,
    ]
      .filter(Boolean)
      .join("");
    const wanted = words && ` for “${words}”`;
    if (!hits.length)
      return {
        title: words || "Keywords",
        status: `Nothing found${wanted}${where}.`,
        content: [h("h1.unseen", "Keywords"), showNothing(words, filters)],
      };
    const other =
      facts.filetypes.includes(words.trim().toLowerCase()) &&
      h(
        "p",
        "There is a filetype of this name: ",
        h("a", { href: address("filetype", words.trim().toLowerCase()) }, code(words.trim().toLowerCase())),
      );
    return {
      title: words || "Keywords",
      status: some
        ? `No keyword${where} has all of these words; ${count(hits.length, "keyword")} with most of them`
        : `${count(hits.length, "keyword")}${wanted}${where}`,
      content: [h("h1.unseen", "Keywords"), other, list, more],
    };
  }

  function showNothing(words, filters) {
    const used = Object.keys(filters).some(name => name !== "q");
    return h(
      "p",
      "No keyword has ",
      words ? "all these words in its name, title, path, values or columns" : "all of this",
      ". ",
      used
        ? h("a", { href: address("keywords", "", { q: words }) }, "Search in all files")
        : "Try fewer words, or the beginning of a word.",
    );
  }

  return { showHits };
})();
