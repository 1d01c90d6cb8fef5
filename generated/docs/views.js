/* What the page shows: hits of a search, a keyword, a filetype, a release. */
"use strict";

const views = (() => {
  const FIRST = 12, SHOWN = 60; // hits that are drawn at once, soon after, and on request: typing stays quick

  /* Make an element: h("a.chip", { href }, "text"). */
  function h(kind, ...rest) {
    const [tag, ...classes] = kind.split(".");
    const made = document.createElement(tag);
    if (classes.length) made.className = classes.join(" ");
    for (const each of rest.flat(Infinity)) {
      if (each === null || each === undefined || each === false || each === "") continue;
      if (each instanceof Node || typeof each !== "object") made.append(each);
      else for (const [name, value] of Object.entries(each)) {
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
  const words = { string: "text", number: "number", integer: "integer", boolean: "boolean", untyped: "no type declared" };
  const address = (view, name, query = {}) => {
    const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value));
    return `#/${view}${name ? `/${encodeURIComponent(name)}` : ""}${String(asked) && `?${asked}`}`;
  };

  /* Make a function that marks the words that were asked for in a text. */
  function makeMarker(asked) {
    if (!asked.length) return text => [text];
    const pattern = new RegExp(`(${asked.map(word => `\\b${word}`).join("|")})`, "gi");
    return text => text.split(pattern).map((part, n) => n % 2 ? h("mark", part) : part);
  }

  /* Filetypes in the shortest form. */
  function nameFiletypes(names, extension, facts) {
    const every = facts.every[extension] || [], missing = every.filter(name => !names.includes(name));
    if (names.length < 4 || names.length + missing.length > every.length) return names.join(", ");
    const all = extension === "PRIMARY" ? "filetypes" : `filetypes with ${extension}`;
    if (!missing.length) return `all ${names.length} ${all}`;
    return names.length > 2 * missing.length ? `all ${all} except ${missing.join(", ")}` : names.join(", ");
  }

  /* Places and the filetypes of each, the one with most of them last: it has all others. */
  function listPlaces(places, facts) {
    const sizes = places.map(place => [place, listFiletypes(place)]).sort((a, b) => a[1].length - b[1].length);
    return sizes.map(([place, names]) => {
      const others = new Set(sizes.filter(([each]) => each !== place && each[0] === place[0]).flatMap(each => each[1]));
      if (!others.size || names.length < 4 || names.length < others.size) return [place, nameFiletypes(names, place[0], facts)];
      const lacking = (facts.every[place[0]] || []).filter(name => !others.has(name) && !names.includes(name));
      return [place, `the other ${names.length} filetypes with ${place[0]}${lacking.length ? ` that have it (${lacking.join(", ")} do not)` : ""}`];
    });
  }

  const namePlace = (extension, names, facts) => `${extension} of ${nameFiletypes(names, extension, facts)}`;

  const listFiletypes = place => [...new Set(place.slice(2).flatMap(held => held[1]))];

  /* Hits */

  function showHit([hit, ...others], context) {
    const { facts, filters, mark } = context;
    if (others.length) return showFamily([hit, ...others], context);
    const [{ meaning }] = hit.fitting;
    const type = [words[meaning.type] || meaning.type, meaning.unit && `[${meaning.unit}]`].filter(Boolean).join(" ");
    return h("li",
      h("div.head",
        h("a", { href: address("keyword", hit.name, { in: pickPlace(hit, filters) }) }, mark(hit.name)),
        h("span", mark(meaning.title || "")), h("span.what", type),
        hit.gone && h("span.gone", "in no file of this release"),
        hit.entry.was && h("span.what", "formerly ", mark(hit.entry.was.join(", ")))),
      h("div.more", hit.fitting.flatMap(one => showPlaces(one.meaning, one === hit.fitting[0] ? "" : one.meaning.title, context))));
  }

  /* Where a keyword is, with path and matching values there. */
  function showPlaces(meaning, title, { facts, filters, asked, mark }) {
    const places = (meaning.places || []).filter(place => !filters.extension || place[0] === filters.extension);
    const lines = listPlaces(places, facts).map(([place, names], n) => h("span",
      h("b", mark(place[0])), ` of ${names}`,
      n === 0 && title ? [": ", mark(title)] : "",
      place[1].length > 0 && [" · ", code(mark(place[1][0])), place[1].length > 1 && ` and ${place[1].length - 1} more`]));
    const values = (meaning.values || []).map(String).filter(value => asked.some(word => search.split(value).some(part => part.startsWith(word))));
    if (values.length) lines.push(h("span", "allowed: ", values.slice(0, 8).flatMap((value, n) => [n ? ", " : "", mark(value)]), values.length > 8 && ` … (${values.length} such values)`));
    return lines.length > 5 ? [...lines.slice(0, 4), h("span", `and in ${lines.length - 4} more places`)] : lines;
  }

  function showFamily(hits, { mark }) {
    const titles = [...new Set(hits.map(hit => hit.fitting[0].meaning.title))];
    const extensions = [...new Set(hits.flatMap(hit => (hit.fitting[0].meaning.places || []).map(place => place[0])))];
    return h("li", h("div.head",
      h("a", { href: address("keyword", hits[0].name) }, mark(hits[0].family)), h("span", mark(titles[0]), titles.length > 1 && " …"), h("span.what", count(hits.length, "keyword")), h("span.what", extensions.join(", "))),
      h("details.family", h("summary", `${hits[0].name} to ${hits[hits.length - 1].name}`),
        h("div", hits.map(hit => h("a", { href: address("keyword", hit.name), title: hit.fitting[0].meaning.title }, code(hit.name))))));
  }

  function pickPlace(hit, { filetype, extension }) {
    return filetype && (extension || "") ? `${filetype}.${extension}` : filetype ? `${filetype}.` : "";
  }

  function showHits(query, { data, listEntries }) {
    const { facts } = data;
    const words = query.get("q") || "", filters = Object.fromEntries(query);
    const { hits, some } = search.findBest(listEntries(), words, filters, facts.releases);
    const items = search.fold(hits);
    const asked = search.split(words);
    const context = { facts, filters, asked, mark: makeMarker(asked) };
    const list = h("ol.hits", { "aria-label": "Keywords" }, items.slice(0, FIRST).map(item => showHit(item, context)));
    const append = (from, to) => list.append(...items.slice(from, to).map(item => showHit(item, context)));
    setTimeout(() => { if (list.isConnected) append(FIRST, SHOWN); });
    const more = items.length > SHOWN && h("button", { type: "button", click: event => {
      append(SHOWN);
      list.children[SHOWN].querySelector("a").focus();
      event.target.remove();
    } }, `Show ${items.length - SHOWN} more`);
    const files = [filters.instrument, filters.filetype, filters.extension].filter(Boolean).join(" ");
    const where = [files && ` of ${files}`, filters.type && ` of type ${filters.type}`, filters.release && ` of jwst ${filters.release}`].filter(Boolean).join("");
    const wanted = words && ` for “${words}”`;
    if (!hits.length) return { title: words || "Keywords", status: `Nothing found${wanted}${where}.`, content: [h("h1.unseen", "Keywords"), showNothing(words, filters)] };
    const other = facts.filetypes.includes(words.trim().toLowerCase()) && h("p", "There is a filetype of this name: ", h("a", { href: address("filetype", words.trim().toLowerCase()) }, code(words.trim().toLowerCase())));
    return { title: words || "Keywords", status: some ? `No keyword${where} has all of these words; ${count(hits.length, "keyword")} with most of them` : `${count(hits.length, "keyword")}${wanted}${where}`, content: [h("h1.unseen", "Keywords"), other || "", list, more || ""] };
  }

  function showNothing(words, filters) {
    const used = Object.keys(filters).some(name => name !== "q");
    return h("p", "No keyword has ", words ? "all these words in its name, title, path, values or columns" : "all of this", ". ",
      used ? h("a", { href: address("keywords", "", { q: words }) }, "Search in all files") : "Try fewer words, or the beginning of a word.");
  }

  /* A keyword */

  async function showKeyword(name, query, { data, load }) {
    const entry = data.keywords[name];
    if (!entry) throw new Error(`There is no keyword ${name}; search for it above`);
    await load("history");
    const { facts } = data;
    const gone = !entry.means.some(meaning => meaning.places);
    return { title: name, content: [
      h("h1", code(name), entry.was && h("span.date", `formerly ${entry.was.join(", ")}`)),
      gone && h("p.gone", "No file of jwst ", facts.release, " has it. Earlier releases declared it."),
      entry.means.map(meaning => showMeaning(meaning, entry.means.length > 1, facts)),
      showAlike(name, entry, data.keywords),
      gone ? "" : showWhere(name, entry, query, facts),
      h("section", { "aria-labelledby": "history" }, h("h2", { id: "history" }, "History"), h("div.wide", { tabindex: 0 }, drawLives(name, entry, data)), showEvents(data.history[name] || [], facts)),
    ].flat().filter(Boolean) };
  }

  /* Keywords with the same title: which of them to take is a question that readers have. */
  function showAlike(name, entry, keywords) {
    const titles = new Set(entry.means.map(meaning => (meaning.title || "").toLowerCase()).filter(Boolean));
    const alike = Object.entries(keywords).filter(([other, { means }]) => other !== name && means.some(meaning => titles.has((meaning.title || "").toLowerCase())));
    if (!alike.length || alike.length > 8) return "";
    return h("p", "The same title: ", alike.flatMap(([other, { means }], n) => {
      const extensions = [...new Set(means.flatMap(meaning => (meaning.places || []).map(place => place[0])))];
      return [n ? ", " : "", h("a", { href: address("keyword", other) }, code(other)), extensions.length > 0 && ` (${extensions.slice(0, 3).join(", ")})`];
    }));
  }

  function showMeaning(meaning, several, facts) {
    const places = meaning.places || [];
    const extensions = [...new Set(places.map(place => place[0]))];
    const values = (meaning.values || []).map(value => h("span.chip", String(value)));
    const one = (term, ...content) => [h("dt", term), h("dd", ...content)];
    return h("section", several && h("h2", extensions.length ? `In ${extensions.join(", ")}` : "Elsewhere"),
      h("dl.facts",
        one("Title", meaning.title || h("span.none", "none")),
        one("Type", words[meaning.type] || meaning.type, meaning.sql && h("span.faint", ` – column ${meaning.column}${meaning.sql === (words[meaning.type] || meaning.type) ? "" : `, ${meaning.sql}`}`)),
        meaning.unit && one("Unit", meaning.unit),
        values.length > 0 && one("Allowed values", values.length > 24 ? h("details", h("summary", count(values.length, "value")), h("div.values", values)) : h("div.values", values)),
        places.length > 0 && one("Where, and its datamodel path", h("ul.plain", listPlaces(places, facts).map(([place, names]) => h("li", `${place[0]} of ${names}: `,
          place[1].length ? place[1].flatMap((path, n) => [n ? ", " : "", code(path)]) : h("span.none", "no path, a local change adds it"))))),
        meaning.removed && one("Removed", `in jwst ${meaning.removed}; its column stays`)));
  }

  /* The matrix of filetypes and extensions, and the queries for the place that is chosen in it. */
  function showWhere(name, entry, query, facts) {
    const held = new Map(), extensions = [];
    for (const meaning of entry.means)
      for (const [extension, paths, ...holdings] of meaning.places || [])
        for (const [instruments, filetypes] of holdings)
          for (const filetype of filetypes) {
            if (!extensions.includes(extension)) extensions.push(extension);
            held.set(`${filetype}.${extension}`, { filetype, extension, instruments, paths, column: meaning.column });
          }
    const columns = facts.filetypes.filter(filetype => extensions.some(extension => held.has(`${filetype}.${extension}`)));
    const [filetype = "", extension = ""] = (query.get("in") || "").split(".");
    const usual = ["rate", "cal", "x1d"].filter(each => columns.includes(each));
    const all = [...held.keys()];
    const chosen = held.has(`${filetype}.${extension}`) ? `${filetype}.${extension}`
      : all.find(key => key.startsWith(`${filetype}.`)) || all.find(key => usual.some(each => key.startsWith(`${each}.`))) || all[0];
    const isPart = (key, cell) => cell.instruments.length < facts.tables[key][1].length;
    const queries = h("div", { "aria-live": "polite" });
    const choose = key => {
      for (const button of table.querySelectorAll("button")) button.setAttribute("aria-pressed", button.dataset.place === key);
      const cell = held.get(key);
      const what = [`${cell.extension} of ${cell.filetype}`, cell.paths.length > 0 && ": ", ...cell.paths.flatMap((path, n) => [n ? ", " : "", code(path)])];
      queries.replaceChildren(h("p", what), ...writeQueries(name, cell, facts), ...(isPart(key, cell) ? [h("p.faint", `Of these files, only those of ${cell.instruments.join(", ")} have it.`)] : []));
    };
    const table = h("table.matrix",
      h("thead", h("tr", h("td", { style: "border: 0" }), columns.map(each => h("th", { scope: "col" }, h("a", { href: address("filetype", each) }, code(each)))))),
      h("tbody", extensions.map(row => h("tr", h("th", { scope: "row" }, code(row)),
        columns.map(column => {
          const key = `${column}.${row}`, cell = held.get(key);
          if (!cell) return h("td");
          const note = isPart(key, cell) ? `, ${cell.instruments.join(", ")} only` : "";
          return h("td", h("button", { type: "button", "data-place": key, title: `${row} of ${column}${note}`, "aria-label": `${row} of ${column}${note}: show how to query it`,
            click: () => { choose(key); history.replaceState(null, "", address("keyword", name, { in: key })); } }, note ? "◐" : "●"));
        })))));
    choose(chosen);
    const some = all.some(key => isPart(key, held.get(key)));
    return [
      h("section", { "aria-labelledby": "where" }, h("h2", { id: "where" }, "Where it is, and how to query it there"),
        h("p.faint", "● may be in these files", some && " · ◐ in those of some instruments", " · choose one to see its query below"),
        h("div.wide", { tabindex: 0 }, table),
        queries),
    ];
  }

  function writeQueries(name, { filetype, extension, column }, facts) {
    const [table] = facts.tables[`${filetype}.${extension}`] || [""];
    const quoted = /^[\w-]+$/.test(name) ? name : `'${name}'`;
    const sql = `SELECT datasets.filename, ${table}.${column}\nFROM ${table} JOIN datasets USING (dataset_id, instrument);`;
    const command = `schemagen select ${quoted} --filetype ${filetype} --extension ${extension}`;
    return [
      table && h("h3", "SQL"), table && showQuery(sql, "SQL"),
      h("h3", "Command"), showQuery(command, "command"),
    ].filter(Boolean);
  }

  function showQuery(text, what) {
    const button = h("button", { type: "button", "aria-label": `Copy the ${what}`, click: async () => {
      const copied = await copy(text);
      button.textContent = copied ? "Copied" : "Not copied";
      setTimeout(() => { button.textContent = "Copy"; }, 2000);
    } }, "Copy");
    return h("div.query", h("pre", { tabindex: 0 }, code(text)), button);
  }

  /* Copy a text; the clipboard of a page that is neither local nor on https is reached the old way. */
  async function copy(text) {
    try { await navigator.clipboard.writeText(text); return true; } catch { /* below */ }
    const area = h("textarea", { readonly: "", style: "position:fixed;opacity:0" });
    area.value = text;
    document.body.append(area);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    return copied;
  }

  /* The lines of a keyword over the releases, one for each extension. */
  function drawLives(name, entry, { facts, history: told }) {
    const lives = entry.lives || [], { releases } = facts;
    if (!lives.length || releases.length < 2) return "";
    const extensions = [...new Set(lives.map(([extension]) => extension))];
    const left = 110, width = 860, row = 24, top = 22, height = top + extensions.length * row + 6;
    const x = number => left + 8 + number * (width - left - 16) / (releases.length - 1);
    const parts = [];
    let last = -99;
    releases.forEach(([version], number) => {
      const major = number === 0 || version.split(".").slice(0, 2).join() !== releases[number - 1][0].split(".").slice(0, 2).join();
      const newest = number === releases.length - 1;
      if (!newest && (!major || x(number) - last < 46 || x(releases.length - 1) - x(number) < 46)) return;
      last = x(number);
      parts.push(s("line", { class: "grid", x1: last, x2: last, y1: top - 4, y2: height }), s("text", { x: last, y: 12, "text-anchor": newest ? "end" : "middle" }, version));
    });
    extensions.forEach((extension, place) => {
      const y = top + row * place + row / 2, own = lives.filter(life => life[0] === extension);
      const most = Math.max(...own.map(life => life[2].length));
      parts.push(s("text", { class: "name", x: left - 6, y: y + 4, "text-anchor": "end" }, extension));
      for (const [, spans, filetypes] of own)
        for (const [first, end = releases.length] of spans)
          parts.push(s("line", { class: filetypes.length === most ? "life" : "part", x1: x(first), x2: x(Math.max(end - 1, first)) + .01, y1: y, y2: y },
            s("title", {}, `${namePlace(extension, filetypes, facts)}: ${releases[first][0]}${end === releases.length ? " and later" : ` to ${releases[end - 1][0]}`}`)));
    });
    for (const [number, ...lines] of told[name] || [])
      for (const extension of new Set(lines.map(line => line[3])))
        if (number && extensions.includes(extension))
          parts.push(s("circle", { class: "event", cx: x(number), cy: top + row * extensions.indexOf(extension) + row / 2, r: 4 }, s("title", {}, `changed in jwst ${releases[number][0]}`)));
    const words = extensions.map(extension => `${extension} has it ${lives.some(life => life[0] === extension && life[1].some(span => span.length === 1)) ? "in the newest release" : "in earlier releases only"}`);
    return s("svg", { class: "lives", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `${name} over ${releases.length} releases: ${words.join("; ")}. The list below tells of each change.` }, ...parts);
  }

  function showEvents(events, facts) {
    return h("ol.events", events.map(([number, ...lines]) => {
      const [version, date] = facts.releases[number];
      return h("li", h("span", h("a", { href: address("release", version) }, version), date && h("span.date", date)),
        h("ul", lines.map(([what, where, detail]) => h("li", what, where && ` (${where})`, detail && h("span.detail", ` – ${detail}`)))));
    }));
  }

  /* Filetypes */

  async function showFiletypes(context) {
    await context.load("filetypes");
    const { filetypes } = context.data;
    return { title: "Filetypes", content: [h("h1", "Filetypes"),
      h("ul.cards", Object.entries(filetypes).map(([name, { stage, purpose }]) =>
        h("li", h("a", { href: address("filetype", name) }, code(name)), h("span.date", `stage ${stage}`), h("br"), purpose)))] };
  }

  async function showFiletype(name, context) {
    await context.load("filetypes");
    const { filetypes, facts } = context.data, found = filetypes[name];
    if (!found) throw new Error(`There is no filetype ${name}; the list of filetypes has all`);
    const several = found.layouts.length > 1;
    if (facts.tables[`${name}.PRIMARY`]) await context.load(`diagrams/${name}`);
    const tables = Object.entries(facts.tables).filter(([key]) => key.split(".")[0] === name);
    return { title: name, content: [
      h("h1", code(name), h("span.date", `stage ${found.stage}`)),
      h("p", found.purpose, ". ", tables.length > 0 && h("a", { href: address("keywords", "", { filetype: name }) }, "Its keywords")),
      several && h("section", { "aria-labelledby": "layouts" }, h("h2", { id: "layouts" }, "Which layout a file has"),
        listTable(["Datamodel", "Instruments", "EXP_TYPE"], found.layouts.map(layout => [layout.model || h("span.none", "no datamodel schema"), layout.instruments.join(", "), layout.exp_types.join(", ")]))),
      found.layouts.map(layout => showLayout(name, layout, several)),
      tables.length > 0 && h("section", { "aria-labelledby": "tables" }, h("h2", { id: "tables" }, "Tables"),
        listTable(["Extension", "Table", "Parts"], tables.map(([key, [table, , parts]]) => [h("a", { href: address("extension", key.slice(name.length + 1)) }, code(key.slice(name.length + 1))), code(table), parts.join(", ")])),
        showPicture(context.data[`diagrams/${name}`], facts)),
    ].flat().filter(Boolean) };
  }

  function showLayout(filetype, layout, several) {
    if (!layout.model) return h("p.none", "No datamodel schema says what these files hold.");
    const id = `layout-${layout.model}`;
    return h("section", { "aria-labelledby": id }, h("h2", { id }, several ? layout.model : `Extensions of ${layout.model}`),
      !several && h("p.faint", [layout.instruments.join(", "), layout.exp_types.join(", ")].filter(Boolean).join(": ")),
      listTable(["Extension", "Content", "Keywords"], layout.extensions.map(extension => [h("a", { href: address("extension", extension.name) }, code(extension.name)),
          [extension.content, extension.repeats && ", several in a file", extension.runtime && h("span.faint", ", added when the pipeline runs"),
            extension.columns && h("details.columns", h("summary", count(extension.columns.length, "column")), h("div.values", extension.columns.map(([column, datatype, shape, unit]) =>
              h("span.chip", `${column} ${datatype}${shape.length ? ` (${shape.join("×")})` : ""}${unit ? ` [${unit}]` : ""}`))))],
          extension.keywords ? h("a", { href: address("keywords", "", { filetype, extension: extension.name }) }, String(extension.keywords)) : h("span.none", "none")])));
  }

  async function showExtension(name, context) {
    await context.load("filetypes");
    const { facts, filetypes } = context.data, having = facts.every[name];
    if (!having) throw new Error(`There is no extension ${name}`);
    const rows = having.flatMap(filetype => (filetypes[filetype] || { layouts: [] }).layouts.map(layout => [filetype, layout, layout.extensions.find(each => each.name === name)])).filter(([, , found]) => found);
    return { title: name, content: [
      h("h1", code(name)),
      h("p", h("a", { href: address("keywords", "", { extension: name }) }, "Its keywords")),
      h("section", { "aria-labelledby": "having" }, h("h2", { id: "having" }, "Files that have it"), listTable(["Filetype", "Datamodel", "Instruments", "Content"],
        rows.map(([filetype, layout, found]) => [h("a", { href: address("filetype", filetype) }, code(filetype)), layout.model, layout.instruments.join(", "), found.content]))) ] };
  }

  /* A table whose first column heads its rows. */
  function listTable(heads, rows) {
    return h("div.wide", { tabindex: 0 }, h("table", h("thead", h("tr", heads.map(head => h("th", { scope: "col" }, head)))),
      h("tbody", rows.map(([first, ...rest]) => h("tr", h("th", { scope: "row" }, first), rest.map(cell => h("td", cell)))))));
  }

  /* A picture with its numbers, whose releases and extensions are links for the keyboard, too. */
  function showPicture({ title, svg, heads, rows, description }, facts) {
    const drawn = h("div.wide", { tabindex: 0 });
    drawn.innerHTML = svg; // from the build
    const versions = new Set(facts.releases.map(([version]) => version));
    const lead = text => versions.has(text) ? h("a", { href: address("release", text) }, text) : facts.every[text] ? h("a", { href: address("extension", text) }, code(text)) : text;
    requestAnimationFrame(() => { drawn.scrollLeft = drawn.scrollWidth; }); // where the newest release is
    return h("figure", h("figcaption", h("h2", title)), drawn, h("details", h("summary", "Its numbers"), h("p.faint", description), listTable(heads, rows.map(row => row.map(lead)))));
  }

  /* Releases */

  async function showReleases(context) {
    await Promise.all([context.load("releases"), context.load("pictures")]);
    const { facts, releases, pictures } = context.data;
    return { title: "Releases", content: [h("h1", "Releases"),
      facts.releases.length > 1 ? Object.values(pictures).map(picture => showPicture(picture, facts)) : "",
      h("h2", "All releases"),
      h("ol.events", facts.releases.map(([version, date]) => [version, date]).reverse().map(([version, date]) =>
        h("li", h("span", releases[version] ? h("a", { href: address("release", version) }, version) : version, date && h("span.date", date)),
          releases[version] ? h("span", releases[version].map(chapter => chapter[0]).join(" · ")) : h("span.none", version === facts.releases[0][0] ? "the first release that is known" : "no change"))))].flat().filter(Boolean) };
  }

  async function showRelease(name, context) {
    await context.load("releases");
    const { facts, releases, keywords } = context.data;
    const number = facts.releases.findIndex(([version]) => version === name);
    if (number < 0) throw new Error(`There is no release ${name} here; the list of releases has all`);
    const [, date] = facts.releases[number], beside = step => (facts.releases[number + step] || [])[0];
    const chapters = releases[name] || [];
    return { title: `jwst ${name}`, content: [
      h("h1", `jwst ${name}`, date && h("span.date", date)),
      h("p", beside(-1) && h("a", { href: address("release", beside(-1)) }, `← ${beside(-1)}`), " ", beside(1) && h("a", { href: address("release", beside(1)) }, `${beside(1)} →`), " · ", h("a", { href: address("keywords", "", { release: name }) }, "Keywords of this release")),
      !chapters.length && h("p", number ? "It changes no keyword." : "The first release that is known."),
      chapters.map(([title, ...groups]) => h("section", h("h2", title), groups.map(([place, ...lines]) => [
        place && h("h3", place),
        h("ul.grouped", lines.map(([brief, where, detail]) => h("li", h("b", linked(brief, keywords)), where && ` of ${where}`, detail && h("span.faint", ` – ${detail}`))))]))),
    ].flat().filter(Boolean) };
  }

  /* A text whose words that are keywords lead to them. */
  function linked(text, keywords) {
    return text.split(/([A-Z0-9_-]{2,})/).map((part, n) => n % 2 && Object.hasOwn(keywords, part) ? h("a", { href: address("keyword", part) }, code(part)) : part);
  }

  async function showNotes(context) {
    await context.load("notes");
    return { title: "Errors in the schema files", content: [h("h1", "Errors in the schema files, and how they were corrected on reading"),
      h("div.wide", { tabindex: 0 }, h("table", h("tbody", Object.values(context.data.notes).map(([where, text]) => h("tr", h("td", code(where)), h("td", text))))))] };
  }

  function show(view, name, query, context) {
    switch (view) {
      case "keywords": return showHits(query, context);
      case "keyword": return showKeyword(name, query, context);
      case "extension": return showExtension(name, context);
      case "filetypes": return showFiletypes(context);
      case "filetype": return showFiletype(name, context);
      case "releases": return showReleases(context);
      case "release": return showRelease(name, context);
      case "notes": return showNotes(context);
      default: throw new Error(`There is no view ${view}`);
    }
  }

  return { show };
})();
