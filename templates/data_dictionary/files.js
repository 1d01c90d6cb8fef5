/* Show filetypes and extensions. */
"use strict";

const files = (() => {
  const { h, code, count, address, listTable, showPicture } = elements;

  async function showFiletypes(context) {
    await context.load("filetypes");
    const { filetypes } = context.data;
    return {
      title: "Filetypes",
      content: [
        h("h1", "Filetypes"),
        h(
          "ul.cards",
          Object.entries(filetypes).map(([name, { stage, purpose }]) =>
            h(
              "li",
              h("a", { href: address("filetype", name) }, code(name)),
              h("span.date", `stage ${stage}`),
              h("br"),
              purpose,
            ),
          ),
        ),
      ],
    };
  }

  async function showFiletype(name, context) {
    await context.load("filetypes");
    const { filetypes, facts } = context.data,
      found = filetypes[name];
    if (!found) throw new Error(`There is no filetype ${name}; the list of filetypes has all`);
    const several = found.layouts.length > 1;
    if (facts.tables[`${name}.PRIMARY`]) await context.load(`diagrams/${name}`);
    const tables = Object.entries(facts.tables).filter(([key]) => key.split(".")[0] === name);
    return {
      title: name,
      content: [
        h("h1", code(name), h("span.date", `stage ${found.stage}`)),
        h(
          "p",
          found.purpose,
          ". ",
          tables.length > 0 && h("a", { href: address("keywords", "", { filetype: name }) }, "Its keywords"),
        ),
        several &&
          h(
            "section",
            { "aria-labelledby": "layouts" },
            h("h2", { id: "layouts" }, "Which layout a file has"),
            listTable(
              ["Datamodel", "Instruments", "EXP_TYPE"],
              found.layouts.map(layout => [
                layout.model || h("span.none", "no datamodel schema"),
                layout.instruments.join(", "),
                layout.exp_types.join(", "),
              ]),
            ),
          ),
        found.layouts.map(layout => showLayout(name, layout, several)),
        tables.length > 0 &&
          h(
            "section",
            { "aria-labelledby": "tables" },
            h("h2", { id: "tables" }, "Tables"),
            listTable(
              ["Extension", "Table", "Parts"],
              tables.map(([key, [table, , parts]]) => [
                h(
                  "a",
                  { href: address("extension", key.slice(name.length + 1)) },
                  code(key.slice(name.length + 1)),
                ),
                code(table),
                parts.join(", "),
              ]),
            ),
            showPicture(context.data[`diagrams/${name}`], facts),
          ),
      ],
    };
  }

  function showLayout(filetype, layout, several) {
    if (!layout.model) return h("p.none", "No datamodel schema says what these files hold.");
    const id = `layout-${layout.model}`;
    return h(
      "section",
      { "aria-labelledby": id },
      h("h2", { id }, several ? layout.model : `Extensions of ${layout.model}`),
      !several &&
        h("p.faint", [layout.instruments.join(", "), layout.exp_types.join(", ")].filter(Boolean).join(": ")),
      listTable(
        ["Extension", "Content", "Keywords"],
        layout.extensions.map(extension => [
          h("a", { href: address("extension", extension.name) }, code(extension.name)),
          [
            extension.content,
            extension.repeats && ", several in a file",
            extension.runtime && h("span.faint", ", added when the pipeline runs"),
            extension.columns &&
              h(
                "details.columns",
                h("summary", count(extension.columns.length, "column")),
                h(
                  "div.values",
                  extension.columns.map(([column, datatype, shape, unit]) =>
                    h(
                      "span.chip",
                      `${column} ${datatype}${shape.length ? ` (${shape.join("×")})` : ""}${unit ? ` [${unit}]` : ""}`,
                    ),
                  ),
                ),
              ),
          ],
          extension.keywords
            ? h(
                "a",
                { href: address("keywords", "", { filetype, extension: extension.name }) },
                String(extension.keywords),
              )
            : h("span.none", "none"),
        ]),
      ),
    );
  }

  async function showExtension(name, context) {
    await context.load("filetypes");
    const { facts, filetypes } = context.data,
      having = facts.every[name];
    if (!having) throw new Error(`There is no extension ${name}`);
    const rows = having
      .flatMap(filetype =>
        (filetypes[filetype] || { layouts: [] }).layouts.map(layout => [
          filetype,
          layout,
          layout.extensions.find(each => each.name === name),
        ]),
      )
      .filter(([, , found]) => found);
    return {
      title: name,
      content: [
        h("h1", code(name)),
        h("p", h("a", { href: address("keywords", "", { extension: name }) }, "Its keywords")),
        h(
          "section",
          { "aria-labelledby": "having" },
          h("h2", { id: "having" }, "Files that have it"),
          listTable(
            ["Filetype", "Datamodel", "Instruments", "Content"],
            rows.map(([filetype, layout, found]) => [
              h("a", { href: address("filetype", filetype) }, code(filetype)),
              layout.model,
              layout.instruments.join(", "),
              found.content,
            ]),
          ),
        ),
      ],
    };
  }

  return { showFiletypes, showFiletype, showExtension };
})();
