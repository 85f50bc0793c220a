// The result screen, in the order in which it is to be read. It words what Python found; it computes no score and no level.

import { copy, drop, piece, put, slot } from "./dom.js";
import { driverTables } from "./drivers.js";
import { Quoting } from "./quoting.js";
import { fillAdvice, fillAnswers, fillAsk, fillChanges, fillReveal, fillStops, fillWhy } from "./reasons.js";
import { scaleOf } from "./scale.js";

/** @import { Outcome, Result } from "./types" */
/** @import { Words } from "./words.js" */
/** @import { Edition } from "./edition.js" */

/**
 * A whole result as one element.
 * @param {Edition} edition that the result belongs to
 * @param {Outcome} outcome
 */
export function resultOf({ root, words, questions }, outcome) {
  const article = piece(root, "result");
  const quoting = new Quoting(root, words, questions, outcome);
  const { result } = outcome;
  for (const name of /** @type {const} */ (["verdict", "risk", "low", "high"]))
    article.dataset[name] = String(result[name] ?? "");
  if (!outcome.shared) drop(article, "shared");
  if (!outcome.older) drop(article, "older");
  fillHeadline(article, quoting);
  fillStops(article, quoting);
  fillRisk(article, quoting);
  if (words.page.levels.length) slot(article, "sure").append(...sureness(outcome, words).map(listed));
  else drop(article, "sure");
  const tables = driverTables(root, result, words);
  slot(article, "tables").append(...tables);
  if (!tables.length) drop(article, "drives");
  fillWhy(article, quoting);
  fillReveal(article, quoting);
  fillChanges(article, quoting);
  fillAsk(article, quoting);
  fillAdvice(article, quoting);
  fillGut(article, quoting);
  fillNext(article, quoting);
  fillShare(article, quoting);
  fillAnswers(article, quoting);
  return article;
}

/** @param {HTMLElement} article @param {Quoting} quoting */
function fillHeadline(article, quoting) {
  const { root, outcome } = quoting;
  const { verdict, stops } = outcome.result;
  const text = copy(root, `verdict:${verdict ?? ""}`) ?? piece(root, "verdict:");
  put(article, "headline", text.dataset.headline ?? "");
  slot(article, "verdict").append(...text.childNodes);
  if (!stops.length) drop(article, "stop-label");
  article.classList.toggle("avq-result--stop", stops.length > 0);
  const causes = stops.length ? null : quoting.causes(outcome.explanation.verdict_because.slice(0, 3));
  if (causes) slot(article, "verdict-causes").append(causes);
}

/** @param {HTMLElement} article @param {Quoting} quoting */
function fillRisk(article, { root, words, outcome: { result, explanation } }) {
  const { low, high, risk } = result;
  if (!words.page.levels.length || low === null || high === null) return drop(article, "risk");
  const line =
    risk === null
      ? words.say("riskUnknown", { low, high })
      : words.say(low === high ? "risk" : "riskRange", { risk, low, high });
  const level = levelSentence(explanation, words);
  put(article, "risk", `${line} ${level}`);
  slot(article, "scale").append(scaleOf(result, `${line} ${level}`, words));
  for (const one of words.page.levels) {
    const entry = listed(words.say("scaleLevel", { name: one.name, from: one.from }));
    entry.className = `avq-key-${one.level}`;
    if (one.id === explanation.band) entry.setAttribute("aria-current", "true");
    slot(article, "levels").append(entry);
  }
}

/**
 * The level, as a range where the missing answers could still move it.
 * @param {Outcome["explanation"]} explanation
 * @param {Words} words
 */
function levelSentence({ band, range }, words) {
  if (band === null) return words.say("noLevel");
  const [low, high] = [range[0], range.at(-1)];
  if (low === undefined || high === undefined || low === high)
    return words.say("isLevel", { name: words.levelName(band) });
  return words.say("isRange", { low: words.levelName(low), high: words.levelName(high) });
}

/**
 * How far the result can be relied on, in sentences.
 * @param {Outcome} outcome
 * @param {Words} words
 */
function sureness({ result, explanation }, words) {
  const sentences = [];
  const { coverage, settled, solid } = result;
  const name = words.levelName(explanation.band ?? "");
  const [low, high] = [explanation.range[0], explanation.range.at(-1)];
  if (settled && !result.ask.length) sentences.push(words.say("settledFull"));
  else if (settled) sentences.push(words.say("settledRange", { name }));
  else if (low && high && low !== high)
    sentences.push(words.say("unsettled", { low: words.levelName(low), high: words.levelName(high) }));
  if (solid === true) sentences.push(words.say("solid"));
  if (solid === false)
    sentences.push(
      words.say("fragile", { names: words.anyOf(result.other_bands.map((id) => words.quoted(words.levelName(id)))) }),
    );
  const { floor } = words.page;
  sentences.push(
    explanation.band === null ? words.say("coverageLow", { coverage, floor }) : words.say("coverage", { coverage }),
  );
  return sentences;
}

/** @param {HTMLElement} article @param {Quoting} quoting */
function fillGut(article, { words, questions, outcome }) {
  const question = questions.list.find((one) => one.part === "gut");
  const response = question && outcome.responses[question.id];
  if (!question || response === undefined) return drop(article, "gut");
  const answer = question.wordsOf(response, words);
  const key = outcome.shared ? "gutShared" : response === "unknown" ? "gutUnknown" : "gut";
  put(article, "gut", words.say(key, { answer }));
  slot(article, "gut").dataset.because = question.id;
}

/** @param {HTMLElement} article @param {Quoting} quoting */
function fillNext(article, { root, outcome }) {
  const entries = outcome.explanation.next.map((id) => copy(root, `next:${id}`)).filter((entry) => entry !== null);
  if (!entries.length) return drop(article, "next");
  slot(article, "next").append(...entries);
}

/** @param {HTMLElement} article @param {Quoting} quoting */
function fillShare(article, { words, outcome: { result, shared } }) {
  const address = new URL(result.link, location.href).href;
  const text = slot(article, "share-text");
  if (shared) {
    text.textContent = text.dataset.sharedText ?? "";
    drop(article, "own");
  }
  /** @type {HTMLInputElement} */ (slot(article, "link")).value = address;
  put(article, "address", address);
  const send = article.querySelector("[data-action=share]");
  if (send instanceof HTMLElement) send.hidden = !("share" in navigator);
  const version = slot(article, "version");
  version.textContent = words.fill(version.dataset.text ?? "", {
    version: String(result.version),
    date: version.dataset.date ?? "",
  });
}

/** @param {string} text */
function listed(text) {
  const entry = document.createElement("li");
  entry.textContent = text;
  return entry;
}
