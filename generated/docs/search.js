/* Search the keywords: by words in their names, titles, paths, values, columns and former names. */
"use strict";

const search = (() => {
  const split = text => text.toLowerCase().match(/[a-z0-9]+/g) || [];

  /* What other observatories, and the FITS standard, call it. */
  const ELSEWHERE = {
    exptime: ["EFFEXPTM", "XPOSURE"],
    object: ["TARGNAME"],
    ra: ["TARG_RA"],
    dec: ["TARG_DEC"],
    observer: ["PI_NAME"],
    proposid: ["PROGRAM"],
    rootname: ["FILENAME"],
    "mjd-obs": ["MJD-BEG", "MJD-AVG"],
    roll: ["PA_V3", "ROLL_REF"],
    gain: ["R_GAIN"],
  };
  const IDLE = new Set([
    "a",
    "an",
    "and",
    "did",
    "do",
    "does",
    "for",
    "how",
    "i",
    "in",
    "is",
    "it",
    "of",
    "on",
    "the",
    "to",
    "was",
    "what",
    "when",
    "where",
    "which",
    "who",
  ]);

  /* Ranks of hits; less is better. Up to SOMEWHERE, a hit by name or title, they are those of
     `schemagen inventory --search`. */
  const NAME = 0,
    FORMER = 1,
    BEGINS = 2,
    TITLE = 3,
    PHRASE = 4,
    PREFIXES = 5,
    VALUE = 6,
    IN_TITLE = 7,
    SOMEWHERE = 8,
    PATH = 9,
    VALUES = 10;

  /* Prepare what is searched, once. */
  function prepare(keywords) {
    const entries = [];
    for (const [name, entry] of Object.entries(keywords)) {
      const means = entry.means.map(meaning => ({
        meaning,
        title: split(meaning.title || ""),
        paths: [...new Set((meaning.places || []).flatMap(place => place[1]))].flatMap(split),
        values: (meaning.values || []).map(value => String(value).toLowerCase()),
        column: split(meaning.column || ""),
      }));
      const places = means.reduce((sum, { meaning }) => sum + count(meaning), 0);
      entries.push({
        name,
        entry,
        means,
        places,
        words: split(name),
        was: (entry.was || []).map(split),
        family: findFamily(name, means),
      });
    }
    const members = new Map();
    for (const each of entries)
      if (each.family) members.set(each.family, (members.get(each.family) || 0) + 1);
    for (const each of entries) if (members.get(each.family) < 3) each.family = "";
    return entries;
  }

  const count = meaning =>
    (meaning.places || []).reduce(
      (sum, place) => sum + place.slice(2).reduce((n, held) => n + held[1].length, 0),
      0,
    );

  /* The coefficients of a WCS are many: CRPIX1, CRPIX2 … are a family, CRPIXn. */
  function findFamily(name, means) {
    const wcs = means.some(({ meaning }) =>
      (meaning.places || []).some(place => place[1].some(path => path.includes("wcsinfo."))),
    );
    const family = name.replace(/\d+/g, "n");
    return wcs && family !== name ? family : "";
  }

  const same = (one, other) => one.length === other.length && one.every((word, n) => word === other[n]);
  const among = (asked, words) => asked.every(part => words.some(word => word.startsWith(part)));

  function together(asked, words, fits) {
    for (let start = 0; start + asked.length <= words.length; start++)
      if (asked.every((part, n) => fits(words[start + n], part))) return true;
    return false;
  }

  /* How well words describe a meaning of a keyword; null if they do not. */
  function rank(asked, text, each, one) {
    const name = each.name.toLowerCase();
    if (same(asked, each.words) || same(asked, one.column)) return NAME;
    if (each.was.some(former => same(asked, former)) || (ELSEWHERE[text] || []).includes(each.name))
      return FORMER;
    if (name.startsWith(text) && text.length > 1) return BEGINS;
    if (same(asked, one.title)) return TITLE;
    if (together(asked, one.title, (word, part) => word === part)) return PHRASE;
    if (together(asked, one.title, (word, part) => word.startsWith(part))) return PREFIXES;
    if (one.values.includes(text)) return VALUE;
    if (among(asked, one.title)) return IN_TITLE;
    const known = [name, ...each.words, ...one.title];
    if (among(asked, known)) return SOMEWHERE;
    known.push(...one.paths, ...one.column, ...each.was.flat());
    if (among(asked, known)) return PATH;
    if (one.values.some(value => value.startsWith(text)) || among(asked, [...known, ...one.values]))
      return VALUES;
    return null;
  }

  /* Whether a place of a meaning is among the files that are asked for. */
  function isHeld(meaning, { instrument, filetype, extension }) {
    if (!instrument && !filetype && !extension) return true;
    return (meaning.places || []).some(
      ([name, , ...held]) =>
        (!extension || name === extension) &&
        held.some(
          ([instruments, filetypes]) =>
            (!filetype || filetypes.includes(filetype)) && (!instrument || instruments.includes(instrument)),
        ),
    );
  }

  /* Whether a release has a keyword. */
  function isAlive(entry, number, { filetype, extension }) {
    return (entry.lives || []).some(
      ([name, spans, filetypes]) =>
        (!extension || name === extension) &&
        (!filetype || filetypes.includes(filetype)) &&
        spans.some(([first, end]) => first <= number && (end === undefined || number < end)),
    );
  }

  /* List the keywords that fit, the best first. Each comes with the meanings that fit. */
  function find(entries, words, filters, releases) {
    const asked = split(words),
      text = words.trim().toLowerCase();
    const number = filters.release ? releases.findIndex(([version]) => version === filters.release) : -1;
    const hits = [];
    for (const each of entries) {
      if (number >= 0 && !isAlive(each.entry, number, filters)) continue;
      const gone = !each.means.some(({ meaning }) => meaning.places);
      if (gone && !asked.length && number < 0) continue;
      let best = null;
      const fitting = [];
      for (const one of each.means) {
        if (filters.type && one.meaning.type !== filters.type) continue;
        const anywhere = number >= 0 && !filters.instrument; // then the lives decide, see above
        if (!anywhere && !isHeld(one.meaning, filters)) continue;
        const found = asked.length ? rank(asked, text, each, one) : SOMEWHERE;
        if (found === null) continue;
        fitting.push(one);
        if (best === null || found < best.rank) best = { rank: found, size: one.title.length };
      }
      if (best) hits.push({ ...each, fitting, gone, ...best });
    }
    const order = asked.length
      ? (a, b) => a.rank - b.rank || b.places - a.places || a.size - b.size
      : () => 0;
    return hits.sort((a, b) => order(a, b) || (a.name < b.name ? -1 : 1));
  }

  /* The hits of all words; if there are none, those of all but one. Idle words are left out then. */
  function findBest(entries, words, filters, releases) {
    const hits = find(entries, words, filters, releases);
    const asked = split(words);
    if (hits.length || asked.length < 2) return { hits, some: false };
    const kept = asked.filter(word => !IDLE.has(word));
    if (kept.length && kept.length < asked.length) {
      const found = find(entries, kept.join(" "), filters, releases);
      if (found.length) return { hits: found, some: false };
    }
    const found = new Map();
    for (const left of kept.length > 1 ? kept : [])
      for (const hit of find(entries, kept.filter(word => word !== left).join(" "), filters, releases))
        if (!found.has(hit.name) || hit.rank < found.get(hit.name).rank) found.set(hit.name, hit);
    const best = [...found.values()].sort(
      (a, b) => a.rank - b.rank || b.places - a.places || (a.name < b.name ? -1 : 1),
    );
    return { hits: best, some: best.length > 0 };
  }

  /* Put the members of a family into one item, where the first of them stands. */
  function fold(hits) {
    const items = [],
      families = new Map();
    for (const hit of hits) {
      if (!hit.family || hit.rank === NAME) {
        items.push([hit]);
        continue;
      }
      if (families.has(hit.family)) families.get(hit.family).push(hit);
      else {
        const item = [hit];
        families.set(hit.family, item);
        items.push(item);
      }
    }
    return items;
  }

  return { prepare, findBest, fold, split };
})();
