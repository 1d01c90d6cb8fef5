/* Show the history of a keyword: a line for each extension, and a list of what changed. */
"use strict";

const lives = (() => {
  const { h, s, address } = elements;
  const { namePlace } = places;

  /* The lines of a keyword over the releases, one for each extension. */
  function drawLives(name, entry, { facts, history: told }) {
    const all = entry.lives || [],
      { releases } = facts;
    if (!all.length || releases.length < 2) return "";
    const extensions = [...new Set(all.map(([extension]) => extension))];
    const left = 110,
      width = 860,
      row = 24,
      top = 22,
      height = top + extensions.length * row + 6;
    const x = number => left + 8 + (number * (width - left - 16)) / (releases.length - 1);
    const parts = [];
    let last = -99;
    releases.forEach(([version], number) => {
      const major =
        number === 0 ||
        version.split(".").slice(0, 2).join() !== releases[number - 1][0].split(".").slice(0, 2).join();
      const newest = number === releases.length - 1;
      if (!newest && (!major || x(number) - last < 46 || x(releases.length - 1) - x(number) < 46)) return;
      last = x(number);
      parts.push(
        s("line", { class: "grid", x1: last, x2: last, y1: top - 4, y2: height }),
        s("text", { x: last, y: 12, "text-anchor": newest ? "end" : "middle" }, version),
      );
    });
    extensions.forEach((extension, place) => {
      const y = top + row * place + row / 2,
        own = all.filter(life => life[0] === extension);
      const most = Math.max(...own.map(life => life[2].length));
      parts.push(s("text", { class: "name", x: left - 6, y: y + 4, "text-anchor": "end" }, extension));
      for (const [, spans, filetypes] of own)
        for (const [first, end = releases.length] of spans)
          parts.push(
            s(
              "line",
              {
                class: filetypes.length === most ? "life" : "part",
                x1: x(first),
                x2: x(Math.max(end - 1, first)) + 0.01,
                y1: y,
                y2: y,
              },
              s(
                "title",
                {},
                `${namePlace(extension, filetypes, facts)}: ${releases[first][0]}${end === releases.length ? " and later" : ` to ${releases[end - 1][0]}`}`,
              ),
            ),
          );
    });
    for (const [number, ...lines] of told[name] || [])
      for (const extension of new Set(lines.map(line => line[3])))
        if (number && extensions.includes(extension))
          parts.push(
            s(
              "circle",
              {
                class: "event",
                cx: x(number),
                cy: top + row * extensions.indexOf(extension) + row / 2,
                r: 4,
              },
              s("title", {}, `changed in jwst ${releases[number][0]}`),
            ),
          );
    const words = extensions.map(
      extension =>
        `${extension} has it ${all.some(life => life[0] === extension && life[1].some(span => span.length === 1)) ? "in the newest release" : "in earlier releases only"}`,
    );
    return s(
      "svg",
      {
        class: "lives",
        viewBox: `0 0 ${width} ${height}`,
        role: "img",
        "aria-label": `${name} over ${releases.length} releases: ${words.join("; ")}. The list below tells of each change.`,
      },
      ...parts,
    );
  }

  function showEvents(events, facts) {
    return h(
      "ol.events",
      events.map(([number, ...lines]) => {
        const [version, date] = facts.releases[number];
        return h(
          "li",
          h("span", h("a", { href: address("release", version) }, version), date && h("span.date", date)),
          h(
            "ul",
            lines.map(([what, where, detail]) =>
              h("li", what, where && ` (${where})`, detail && h("span.detail", ` – ${detail}`)),
            ),
          ),
        );
      }),
    );
  }

  return { drawLives, showEvents };
})();
