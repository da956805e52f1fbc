// Runs the SQL of a page in DuckDB, in the folder of the exports, and prints each answer as JSON: query.cjs PAGE FOLDER.
const fs = require("fs");
const { DuckDBInstance } = require("@duckdb/node-api");

async function main() {
  const [page, folder] = process.argv.slice(2);
  const blocks = [...fs.readFileSync(page, "utf8").matchAll(/^```sql (\S+)\n([\s\S]*?)^```/gm)];
  process.chdir(folder);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const answers = {};
  for (const [, name, sql] of blocks) {
    if (name === "tables") {
      for (const statement of sql.split(/;\s*$/m).filter((each) => each.trim())) await connection.run(statement);
    } else {
      answers[name] = (await connection.runAndReadAll(sql)).getRowObjectsJson();
    }
  }
  console.log(JSON.stringify(answers));
}

main().catch((error) => {
  console.error(String(error));
  process.exit(1);
});
