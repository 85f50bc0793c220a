// The prose linter: textlint's kernel with our own rules. Which rules a language has is decided here and nowhere else.

import { TextlintKernel } from "@textlint/kernel";
import markdown from "@textlint/textlint-plugin-markdown";
import address from "./rules/address.js";
import characters from "./rules/characters.js";
import doubleWords from "./rules/double-words.js";
import frenchSpaces from "./rules/french-spaces.js";
import labels from "./rules/labels.js";
import { plainWords } from "./rules/plain-words.js";
import quotationMarks from "./rules/quotation-marks.js";
import sentenceLength from "./rules/sentence-length.js";
import { passages } from "./sources.js";

/** @import { TextlintRuleModule } from "@textlint/types" */

/** @type {Record<string, TextlintRuleModule>} */
const BOTH = { characters, "double-words": doubleWords, labels, "sentence-length": sentenceLength };

/** @type {Record<string, Record<string, TextlintRuleModule>>} */
export const RULES = {
  fr: { ...BOTH, address, "french-spaces": frenchSpaces, "plain-words": plainWords("fr") },
  en: { ...BOTH, "quotation-marks": quotationMarks, "plain-words": plainWords("en") },
};

/** Reported, without failing the check: a judgement, not a fault. */
export const ADVISORY = new Set(["sentence-length"]);

const kernel = new TextlintKernel();

/**
 * Every fault of one file.
 * @param {string} name its path, which also says what kind of file it is
 * @param {string} source
 * @param {string} language `fr` or `en`
 * @returns {Promise<{ line: number, rule: string, message: string }[]>} by line
 */
export async function lint(name, source, language) {
  const rules = Object.entries(RULES[language]).map(([ruleId, rule]) => ({ ruleId, rule }));
  const found = [];
  for (const { text, line } of passages(name, source)) {
    const result = await kernel.lintText(text, {
      filePath: name,
      ext: ".md",
      plugins: [{ pluginId: "markdown", plugin: markdown.default }], // CommonJS: its default is one level down
      rules,
    });
    for (const message of result.messages) {
      found.push({ line: line + message.loc.start.line - 1, rule: message.ruleId, message: message.message });
    }
  }
  return found.sort((one, other) => one.line - other.line);
}
