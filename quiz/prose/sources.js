// Where prose is: Markdown pages with their front matter, and the words of questionnaires. Each text with its place.

import { LineCounter, isScalar, parseDocument, visit } from "yaml";

/** @typedef {{ text: string, line: number }} Passage `line`: where the text begins in its file, from 1. */

const NOT_PROSE = new Set(["href", "alternate", "template", "look", "robots", "hide", "to", "id", "date"]);

/**
 * The texts of a file, ready to be read as Markdown; lines stay where they are.
 * @param {string} name @param {string} source
 * @returns {Passage[]}
 */
export function passages(name, source) {
  if (name.endsWith(".yaml")) return [...yamlTexts(source, 0)];
  const front = /^---\n(.*?\n)---\n/s.exec(source);
  if (!front) return [{ text: plain(source), line: 1 }];
  const body = source.slice(front[0].length);
  return [...yamlTexts(front[1], 1), { text: plain(body), line: front[0].split("\n").length }];
}

/** @param {string} source @param {number} above lines of the file before it @returns {Generator<Passage>} */
function* yamlTexts(source, above) {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  if (document.errors.length) throw new Error(document.errors[0].message);
  /** @type {Passage[]} */
  const found = [];
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      return NOT_PROSE.has(key) ? visit.SKIP : undefined;
    },
    Scalar(key, node) {
      if (key === "key" || typeof node.value !== "string" || !node.range) return;
      const folded = node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL" ? 1 : 0;
      found.push({ text: plain(node.value), line: above + lines.linePos(node.range[0]).line + folded });
    },
  });
  yield* found;
}

/**
 * A text without what only machines read: tags, attribute lists, citations, marks of our own. Tags that end a block of
 * text leave a full stop, so that two labels of a drawing are not one sentence.
 * @param {string} text
 */
export function plain(text) {
  return text
    .replace(/<!--.*?-->/gs, blank)
    .replace(/<\/(?:text|tspan|title|desc|figcaption|p|li)>/g, " . ")
    .replace(/<[a-z/][^>]*>/gi, blank)
    .replace(/\{[:#. ][^}\n]*\}/g, "")
    .replace(/\s?\[@{1,2}[a-z0-9-]+\]|^\[TOC\]$|^--8<--.*$/gm, "")
    .replace(/\{[a-z_]+\}/gi, "x")
    .replace(/^[ \t]+(?=[\p{L}«“])/gmu, "");
}

/** @param {string} found @returns {string} its line breaks */
function blank(found) {
  return found.replace(/[^\n]+/g, "");
}
