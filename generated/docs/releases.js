/* Show releases, and errors in their schema files. */
"use strict";

const releases = (() => {
  const { h, code, address, showPicture } = elements;

  async function showReleases(context) {
    await Promise.all([context.load("releases"), context.load("pictures")]);
    const { facts, releases, pictures } = context.data;
    return {
      title: "Releases",
      content: [
        h("h1", "Releases"),
        facts.releases.length > 1 ? Object.values(pictures).map(picture => showPicture(picture, facts)) : "",
        h("h2", "All releases"),
        h(
          "ol.events",
          [...facts.releases]
            .reverse()
            .map(([version, date]) =>
              h(
                "li",
                h(
                  "span",
                  releases[version] ? h("a", { href: address("release", version) }, version) : version,
                  date && h("span.date", date),
                ),
                releases[version]
                  ? h("span", releases[version].map(chapter => chapter[0]).join(" · "))
                  : h(
                      "span.none",
                      version === facts.releases[0][0] ? "the first release that is known" : "no change",
                    ),
              ),
            ),
        ),
      ],
    };
  }

  async function showRelease(name, context) {
    await context.load("releases");
    const { facts, releases, keywords } = context.data;
    const number = facts.releases.findIndex(([version]) => version === name);
    if (number < 0) throw new Error(`There is no release ${name} here; the list of releases has all`);
    const [, date] = facts.releases[number],
      beside = step => (facts.releases[number + step] || [])[0];
    const chapters = releases[name] || [];
    return {
      title: `jwst ${name}`,
      content: [
        h("h1", `jwst ${name}`, date && h("span.date", date)),
        h(
          "p",
          beside(-1) && h("a", { href: address("release", beside(-1)) }, `← ${beside(-1)}`),
          " ",
          beside(1) && h("a", { href: address("release", beside(1)) }, `${beside(1)} →`),
          " · ",
          h("a", { href: address("keywords", "", { release: name }) }, "Keywords of this release"),
        ),
        !chapters.length && h("p", number ? "It changes no keyword." : "The first release that is known."),
        chapters.map(([title, ...groups]) =>
          h(
            "section",
            h("h2", title),
            groups.map(([place, ...lines]) => [
              place && h("h3", place),
              h(
                "ul.grouped",
                lines.map(([brief, where, detail]) =>
                  h(
                    "li",
                    h("b", linked(brief, keywords)),
                    where && ` of ${where}`,
                    detail && h("span.faint", ` – ${detail}`),
                  ),
                ),
              ),
            ]),
          ),
        ),
      ],
    };
  }

  /* A text whose words that are keywords lead to them. */
  function linked(text, keywords) {
    return text
      .split(/([A-Z0-9_-]{2,})/)
      .map((part, n) =>
        n % 2 && Object.hasOwn(keywords, part)
          ? h("a", { href: address("keyword", part) }, code(part))
          : part,
      );
  }

  async function showNotes(context) {
    await context.load("notes");
    return {
      title: "Errors in the schema files",
      content: [
        h("h1", "Errors in the schema files, and how they were corrected on reading"),
        h(
          "div.wide",
          { tabindex: 0 },
          h(
            "table",
            h(
              "tbody",
              Object.values(context.data.notes).map(([where, text]) =>
                h("tr", h("td", code(where)), h("td", text)),
              ),
            ),
          ),
        ),
      ],
    };
  }

  return { showReleases, showRelease, showNotes };
})();
