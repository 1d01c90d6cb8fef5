/* The page: its state is in the address, so that a link shows what its sender saw. */
"use strict";

const dictionary = (() => {
  const FILTERS = ["instrument", "filetype", "extension", "type", "release"];
  const data = {},
    waiting = new Map();
  let entries = null;

  const at = id => document.getElementById(id);

  /* The files of data call this. */
  function take(name, values) {
    data[name] = values;
    if (name === "keywords") start();
    (waiting.get(name) || { done() {} }).done();
  }

  /* Return the keywords as they are searched. */
  function listEntries() {
    return (entries = entries || search.prepare(data.keywords));
  }

  /* Load a file of data, once. */
  function load(name) {
    if (data[name]) return Promise.resolve();
    if (!waiting.has(name)) {
      const state = {};
      state.promise = new Promise((done, failed) => Object.assign(state, { done, failed }));
      waiting.set(name, state);
      const script = document.createElement("script");
      script.src = `data/${name}.js`;
      script.onerror = () => {
        waiting.delete(name);
        state.failed(new Error(`data/${name}.js cannot be loaded`));
      };
      document.head.append(script);
    }
    return waiting.get(name).promise;
  }

  /* Read the address: #/keyword/BUNIT?in=cal.SCI */
  function readAddress() {
    const [path, query] = location.hash.replace(/^#\/?/, "").split("?");
    const [view, ...rest] = path.split("/").map(decodeURIComponent);
    return { view, name: rest.join("/"), query: new URLSearchParams(query || "") };
  }

  function readForm() {
    const query = new URLSearchParams();
    if (at("words").value.trim()) query.set("q", at("words").value.trim());
    for (const name of FILTERS) if (choice(name).value) query.set(name, choice(name).value);
    return query;
  }

  const choice = name => at("search").elements[name];

  function fillForm(query) {
    if (at("words").value.trim() !== (query.get("q") || "")) at("words").value = query.get("q") || "";
    for (const name of FILTERS) choice(name).value = query.get(name) || "";
    mark();
  }

  function mark() {
    let chosen = 0;
    for (const name of FILTERS) {
      const used = choice(name).value !== "";
      chosen += used;
      choice(name).classList.toggle("chosen", used);
    }
    at("filters").textContent = chosen ? `Filters (${chosen})` : "Filters";
  }

  /* Show what the address says. */
  async function show({ arrived = true } = {}) {
    const { view, name, query } = readAddress();
    const listing = view === "keywords";
    fillForm(listing ? query : new URLSearchParams());
    for (const link of document.querySelectorAll("nav a")) {
      const kind = { keyword: "keywords", filetype: "filetypes", release: "releases" }[view] || view;
      if (link.hash === `#/${kind}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    at("start").hidden = Boolean(view);
    at("view").hidden = !view;
    at("status").textContent = "";
    if (!view) {
      document.title = title();
      return;
    }
    try {
      if (!Object.hasOwn(views, view)) throw new Error(`There is no view ${view}`);
      const shown = await views[view](name, query, { data, listEntries, load });
      at("view").replaceChildren(...shown.content.flat(Infinity).filter(Boolean));
      at("status").textContent = shown.status || "";
      document.title = title(shown.title);
    } catch (error) {
      at("view").replaceChildren();
      at("status").textContent = `${error.message}.`;
    }
    if (arrived) {
      scrollTo(0, 0);
      const head = at("view").querySelector("h1");
      if (head && !listing) {
        head.tabIndex = -1;
        head.focus({ preventScroll: true });
      }
    }
  }

  const title = (what = "") => `${what && `${what} – `}JWST header keywords, jwst ${data.facts.release}`;

  /* Search as one types. The first letter makes an entry in the browser's history, so that Back leads out. */
  function ask() {
    const query = String(readForm()),
      address = `#/keywords${query && `?${query}`}`;
    const listing = readAddress().view === "keywords";
    history[listing ? "replaceState" : "pushState"](null, "", address);
    show({ arrived: false });
    scrollTo(0, 0);
  }

  function listHits() {
    return [...at("view").querySelectorAll(".hits .head > a")];
  }

  function press(event) {
    const typing = event.target === at("words");
    const hits = listHits(),
      place = hits.indexOf(event.target);
    if (
      event.key === "/" &&
      !typing &&
      !event.ctrlKey &&
      !event.metaKey &&
      !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)
    )
      at("words").focus();
    else if (event.key === "ArrowDown" && typing && hits.length) hits[0].focus();
    else if (event.key === "ArrowDown" && place >= 0 && place + 1 < hits.length) hits[place + 1].focus();
    else if (event.key === "ArrowUp" && place === 0) at("words").focus();
    else if (event.key === "ArrowUp" && place > 0) hits[place - 1].focus();
    else if (event.key === "Escape" && place >= 0) at("words").focus();
    else return;
    event.preventDefault();
  }

  /* In the data, 0 stands for all filetypes that have the extension, and for all instruments of these. */
  function writeOut(keywords) {
    const every = {};
    for (const place of Object.keys(data.facts.tables)) {
      const [filetype] = place.split("."),
        extension = place.slice(filetype.length + 1);
      (every[extension] = every[extension] || []).push(filetype);
    }
    data.facts.every = every;
    for (const entry of Object.values(keywords)) {
      for (const life of entry.lives || []) life[2] = life[2] || every[life[0]];
      for (const meaning of entry.means)
        for (const place of meaning.places || [])
          place.push(
            ...place
              .splice(2)
              .flatMap(([instruments, filetypes]) =>
                (filetypes || every[place[0]]).map(filetype => [
                  instruments || data.facts.tables[`${filetype}.${place[0]}`][1],
                  [filetype],
                ]),
              ),
          );
    }
  }

  function fillChoice(name, values) {
    for (const value of values) choice(name).append(new Option(value, value));
  }

  function start() {
    const { facts, keywords } = data;
    writeOut(keywords);
    fillChoice("instrument", facts.instruments);
    fillChoice("filetype", facts.filetypes);
    const means = Object.values(keywords).flatMap(entry => entry.means);
    const extensions = places.listExtensions(means);
    fillChoice("extension", extensions.sort());
    fillChoice("type", [...new Set(means.map(meaning => meaning.type))].sort());
    fillChoice(
      "release",
      facts.releases
        .map(([version]) => version)
        .reverse()
        .slice(1),
    );
    at("words").addEventListener("input", ask);
    for (const name of FILTERS) choice(name).addEventListener("change", ask);
    at("search").addEventListener("submit", event => {
      event.preventDefault();
      const [first] = listHits();
      if (first) location.hash = first.hash;
    });
    at("filters").addEventListener("click", () =>
      at("filters").setAttribute("aria-expanded", at("choices").classList.toggle("open")),
    );
    document.querySelector(".skip").addEventListener("click", event => {
      event.preventDefault();
      at("main").focus();
    });
    document.addEventListener("keydown", press);
    addEventListener("popstate", () => show());
    show({ arrived: Boolean(location.hash) });
    document.documentElement.dataset.ready = "true";
    // before one asks, and after the first page is drawn: the first key is not slower than the others then
    setTimeout(() => views.keywords("", new URLSearchParams({ q: "time" }), { data, listEntries }), 100);
  }

  return { take };
})();
