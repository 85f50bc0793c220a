// Where the risk comes from: a table by side, a table by dimension, each number in text beside its bar.

import { find, piece, put, slot } from "./dom.js";
import { barOf } from "./scale.js";

/** @import { Result, RiskRange } from "./types" */
/** @import { Words } from "./words.js" */

/**
 * @param {HTMLElement} root
 * @param {Result} result
 * @param {Words} words
 * @returns {HTMLElement[]}
 */
export function driverTables(root, result, words) {
  const names = piece(root, "driver-names").dataset;
  const tables = [];
  if (Object.keys(result.sides).length > 1) {
    tables.push(table(root, [names.sides, names.side], result.sides, words.page.sides, words));
  }
  if (Object.keys(result.dimensions).length > 1) {
    tables.push(table(root, [names.dimensions, names.dimension], result.dimensions, words.page.dimensions, words));
  }
  return tables;
}

/**
 * @param {HTMLElement} root
 * @param {(string | undefined)[]} heads caption, and heading of the first column
 * @param {Record<string, RiskRange>} parts
 * @param {Record<string, string>} names
 * @param {Words} words
 */
function table(root, [caption, kind], parts, names, words) {
  const element = piece(root, "drivers");
  put(element, "caption", caption ?? "");
  put(element, "kind", kind ?? "");
  const rows = Object.entries(parts).map(([id, risk]) => row(root, names[id] ?? id, risk, words));
  find(element, "tbody").append(...rows);
  return element;
}

/**
 * @param {HTMLElement} root
 * @param {string} name
 * @param {RiskRange} risk
 * @param {Words} words
 */
function row(root, name, risk, words) {
  const element = piece(root, "driver");
  put(element, "name", name);
  const known = risk.risk !== null;
  if (known) slot(element, "bar").append(barOf(risk));
  const none = risk.low === null ? words.page.answers.not_applicable : words.say("noNumber");
  put(element, "risk", known ? String(risk.risk) : none);
  slot(element, "risk").classList.toggle("avq-figure--none", !known);
  const { low, high } = risk;
  put(
    element,
    "range",
    low === null || high === null || low === high ? words.say("noRange") : words.say("range", { low, high }),
  );
  return element;
}
