// Lints the prose of the project, or of the files named: node quiz/prose/check.js [FILE…]. Exit code 1 when there are
// faults; what is advice only is printed and does not count.

import { globSync, readFileSync } from "node:fs";
import { ADVISORY, lint } from "./lint.js";

const WHERE = ["docs/{fr,en}/**/*.md", "quiz/instruments/*/{fr,en}.yaml", "quiz/words/{fr,en}.yaml"];

const files = process.argv.length > 2 ? process.argv.slice(2) : WHERE.flatMap((pattern) => globSync(pattern)).sort();
let faults = 0;
for (const file of files) {
  const language = /(?:^|[/\\])(fr|en)(?:[/\\]|\.yaml$)/.exec(file)?.[1];
  if (!language) {
    console.error(
      `${file}: neither in a folder fr/ or en/ nor named fr.yaml or en.yaml, so its language is not known.`,
    );
    process.exit(2);
  }
  for (const { line, rule, message } of await lint(file, readFileSync(file, "utf-8"), language)) {
    if (!ADVISORY.has(rule)) faults += 1;
    console.log(`${file}:${line}: [${rule}] ${message}`);
  }
}
if (faults) {
  console.log(`${faults} to mend in ${files.length} files`);
  process.exitCode = 1;
}
