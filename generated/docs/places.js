/* Name the places of a keyword: extensions, filetypes, and types. */
"use strict";

const places = (() => {
  const words = {
    string: "text",
    number: "number",
    integer: "integer",
    boolean: "boolean",
    untyped: "no type declared",
  };

  /* Filetypes in the shortest form. */
  function nameFiletypes(names, extension, facts) {
    const every = facts.every[extension] || [],
      missing = every.filter(name => !names.includes(name));
    if (names.length < 4 || names.length + missing.length > every.length) return names.join(", ");
    const all = extension === "PRIMARY" ? "filetypes" : `filetypes with ${extension}`;
    if (!missing.length) return `all ${names.length} ${all}`;
    return names.length > 2 * missing.length ? `all ${all} except ${missing.join(", ")}` : names.join(", ");
  }

  const namePlace = (extension, names, facts) => `${extension} of ${nameFiletypes(names, extension, facts)}`;

  /* Places and the filetypes of each, the one with most of them last: it has all others. */
  function listPlaces(places, facts) {
    const sizes = places
      .map(place => [place, listFiletypes(place)])
      .sort((a, b) => a[1].length - b[1].length);
    return sizes.map(([place, names]) => {
      const others = new Set(
        sizes.filter(([each]) => each !== place && each[0] === place[0]).flatMap(each => each[1]),
      );
      if (!others.size || names.length < 4 || names.length < others.size)
        return [place, nameFiletypes(names, place[0], facts)];
      const lacking = (facts.every[place[0]] || []).filter(
        name => !others.has(name) && !names.includes(name),
      );
      return [
        place,
        `the other ${names.length} filetypes with ${place[0]}${lacking.length ? ` that have it (${lacking.join(", ")} do not)` : ""}`,
      ];
    });
  }

  const nameType = type => words[type] || type;

  /* The extensions of meanings of a keyword, each once. */
  const listExtensions = meanings => [
    ...new Set(meanings.flatMap(meaning => (meaning.places || []).map(place => place[0]))),
  ];

  const listFiletypes = place => [...new Set(place.slice(2).flatMap(held => held[1]))];

  return { nameType, nameFiletypes, namePlace, listPlaces, listExtensions };
})();
