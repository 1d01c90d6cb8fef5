/* Show a keyword: what it means, where it is, and how to query it. */
"use strict";

const keyword = (() => {
  const { h, code, count, address } = elements;
  const { nameType, listExtensions, listPlaces } = places;

  async function showKeyword(name, query, { data, load }) {
    const entry = data.keywords[name];
    if (!entry) throw new Error(`There is no keyword ${name}; search for it above`);
    await load("history");
    const { facts } = data;
    const gone = !entry.means.some(meaning => meaning.places);
    return {
      title: name,
      content: [
        h("h1", code(name), entry.was && h("span.date", `formerly ${entry.was.join(", ")}`)),
        gone && h("p.gone", "No file of jwst ", facts.release, " has it. Earlier releases declared it."),
        entry.means.map(meaning => showMeaning(meaning, entry.means.length > 1, facts)),
        showAlike(name, entry, data.keywords),
        !gone && showWhere(name, entry, query, facts),
        h(
          "section",
          { "aria-labelledby": "history" },
          h("h2", { id: "history" }, "History"),
          h("div.wide", { tabindex: 0 }, lives.drawLives(name, entry, data)),
          lives.showEvents(data.history[name] || [], facts),
        ),
      ],
    };
  }

  /* Keywords with the same title: which of them to take is a question that readers have. */
  function showAlike(name, entry, keywords) {
    const titles = new Set(entry.means.map(meaning => (meaning.title || "").toLowerCase()).filter(Boolean));
    const alike = Object.entries(keywords).filter(
      ([other, { means }]) =>
        other !== name && means.some(meaning => titles.has((meaning.title || "").toLowerCase())),
    );
    if (!alike.length || alike.length > 8) return "";
    return h(
      "p",
      "The same title: ",
      alike.flatMap(([other, { means }], n) => {
        const extensions = listExtensions(means);
        return [
          n ? ", " : "",
          h("a", { href: address("keyword", other) }, code(other)),
          extensions.length > 0 && ` (${extensions.slice(0, 3).join(", ")})`,
        ];
      }),
    );
  }

  function showMeaning(meaning, several, facts) {
    const places = meaning.places || [];
    const extensions = listExtensions([meaning]);
    const values = (meaning.values || []).map(value => h("span.chip", String(value)));
    const one = (term, ...content) => [h("dt", term), h("dd", ...content)];
    return h(
      "section",
      several && h("h2", extensions.length ? `In ${extensions.join(", ")}` : "Elsewhere"),
      h(
        "dl.facts",
        one("Title", meaning.title || h("span.none", "none")),
        one(
          "Type",
          nameType(meaning.type),
          meaning.sql &&
            h(
              "span.faint",
              ` – column ${meaning.column}${meaning.sql === nameType(meaning.type) ? "" : `, ${meaning.sql}`}`,
            ),
        ),
        meaning.unit && one("Unit", meaning.unit),
        values.length > 0 &&
          one(
            "Allowed values",
            values.length > 24
              ? h("details", h("summary", count(values.length, "value")), h("div.values", values))
              : h("div.values", values),
          ),
        places.length > 0 &&
          one(
            "Where, and its datamodel path",
            h(
              "ul.plain",
              listPlaces(places, facts).map(([place, names]) =>
                h(
                  "li",
                  `${place[0]} of ${names}: `,
                  place[1].length
                    ? place[1].flatMap((path, n) => [n ? ", " : "", code(path)])
                    : h("span.none", "no path, a local change adds it"),
                ),
              ),
            ),
          ),
        meaning.removed && one("Removed", `in jwst ${meaning.removed}; its column stays`),
      ),
    );
  }

  /* The matrix of filetypes and extensions, and the queries for the place that is chosen in it. */
  function showWhere(name, entry, query, facts) {
    const held = new Map(),
      extensions = [];
    for (const meaning of entry.means)
      for (const [extension, paths, ...holdings] of meaning.places || [])
        for (const [instruments, filetypes] of holdings)
          for (const filetype of filetypes) {
            if (!extensions.includes(extension)) extensions.push(extension);
            held.set(`${filetype}.${extension}`, {
              filetype,
              extension,
              instruments,
              paths,
              column: meaning.column,
            });
          }
    const columns = facts.filetypes.filter(filetype =>
      extensions.some(extension => held.has(`${filetype}.${extension}`)),
    );
    const [filetype = "", extension = ""] = (query.get("in") || "").split(".");
    const usual = ["rate", "cal", "x1d"].filter(each => columns.includes(each));
    const all = [...held.keys()];
    const chosen = held.has(`${filetype}.${extension}`)
      ? `${filetype}.${extension}`
      : all.find(key => key.startsWith(`${filetype}.`)) ||
        all.find(key => usual.some(each => key.startsWith(`${each}.`))) ||
        all[0];
    const isPart = (key, cell) => cell.instruments.length < facts.tables[key][1].length;
    const queries = h("div", { "aria-live": "polite" });
    const choose = key => {
      for (const button of table.querySelectorAll("button"))
        button.setAttribute("aria-pressed", button.dataset.place === key);
      const cell = held.get(key);
      const what = [
        `${cell.extension} of ${cell.filetype}`,
        cell.paths.length > 0 && ": ",
        ...cell.paths.flatMap((path, n) => [n ? ", " : "", code(path)]),
      ];
      queries.replaceChildren(
        h("p", what),
        ...writeQueries(name, cell, facts),
        ...(isPart(key, cell)
          ? [h("p.faint", `Of these files, only those of ${cell.instruments.join(", ")} have it.`)]
          : []),
      );
    };
    const table = h(
      "table.matrix",
      h(
        "thead",
        h(
          "tr",
          h("td", { style: "border: 0" }),
          columns.map(each =>
            h("th", { scope: "col" }, h("a", { href: address("filetype", each) }, code(each))),
          ),
        ),
      ),
      h(
        "tbody",
        extensions.map(row =>
          h(
            "tr",
            h("th", { scope: "row" }, code(row)),
            columns.map(column => {
              const key = `${column}.${row}`,
                cell = held.get(key);
              if (!cell) return h("td");
              const note = isPart(key, cell) ? `, ${cell.instruments.join(", ")} only` : "";
              return h(
                "td",
                h(
                  "button",
                  {
                    type: "button",
                    "data-place": key,
                    title: `${row} of ${column}${note}`,
                    "aria-label": `${row} of ${column}${note}: show how to query it`,
                    click: () => {
                      choose(key);
                      history.replaceState(null, "", address("keyword", name, { in: key }));
                    },
                  },
                  note ? "◐" : "●",
                ),
              );
            }),
          ),
        ),
      ),
    );
    choose(chosen);
    const some = all.some(key => isPart(key, held.get(key)));
    return [
      h(
        "section",
        { "aria-labelledby": "where" },
        h("h2", { id: "where" }, "Where it is, and how to query it there"),
        h(
          "p.faint",
          "● may be in these files",
          some && " · ◐ in those of some instruments",
          " · choose one to see its query below",
        ),
        h("div.wide", { tabindex: 0 }, table),
        queries,
      ),
    ];
  }

  function writeQueries(name, { filetype, extension, column }, facts) {
    const [table] = facts.tables[`${filetype}.${extension}`] || [""];
    const quoted = /^[\w-]+$/.test(name) ? name : `'${name}'`;
    const sql = `SELECT datasets.filename, ${table}.${column}\nFROM ${table} JOIN datasets USING (dataset_id, instrument);`;
    const command = `schemagen select ${quoted} --filetype ${filetype} --extension ${extension}`;
    return [
      table && h("h3", "SQL"),
      table && showQuery(sql, "SQL"),
      h("h3", "Command"),
      showQuery(command, "command"),
    ].filter(Boolean);
  }

  function showQuery(text, what) {
    const button = h(
      "button",
      {
        type: "button",
        "aria-label": `Copy the ${what}`,
        click: async () => {
          const copied = await copy(text);
          button.textContent = copied ? "Copied" : "Not copied";
          setTimeout(() => {
            button.textContent = "Copy";
          }, 2000);
        },
      },
      "Copy",
    );
    return h("div.query", h("pre", { tabindex: 0 }, code(text)), button);
  }

  /* Copy a text; the clipboard of a page that is neither local nor on https is reached the old way. */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      /* below */
    }
    const area = h("textarea", { readonly: "", style: "position:fixed;opacity:0" });
    area.value = text;
    document.body.append(area);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    return copied;
  }

  return { showKeyword };
})();
