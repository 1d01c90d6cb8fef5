// Print what the parser of @dbml/cli reads in a file, as JSON.
import { readFileSync } from "node:fs";
import { Parser } from "@dbml/core";

const text = readFileSync(process.argv[2], "utf8");
let database;
try {
  database = new Parser().parse(text, "dbmlv2");
} catch (error) {
  console.error(error.diags?.slice(0, 5) ?? error);
  process.exit(1);
}
const [schema] = database.schemas;
const named = (end) => [end.tableName, end.fieldNames[0], end.relation];
console.log(
  JSON.stringify({
    tables: schema.tables.map((table) => ({
      name: table.name,
      note: table.note,
      columns: table.fields.map((field) => ({
        name: field.name,
        type: field.type.type_name,
        note: field.note,
        pk: field.pk ?? false,
        required: field.not_null ?? false,
        counted: field.increment ?? false,
        preset: field.dbdefault?.value ?? null,
      })),
      indexes: table.indexes.map((index) => ({
        name: index.name ?? null,
        pk: index.pk ?? false,
        unique: index.unique ?? false,
        columns: index.columns.map((column) => column.value),
      })),
    })),
    refs: schema.refs.map((ref) => ({ ends: ref.endpoints.map(named), cascades: ref.onDelete === "cascade" })),
    groups: schema.tableGroups.map((group) => [group.name, group.tables.map((table) => table.name)]),
  }),
);
