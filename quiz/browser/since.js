// What is said above the result of an earlier version: which one it was, what has changed, and whether today's would differ.

import { copy, piece, put, slot } from "./dom.js";

/** @import { Edition } from "./edition.js" */
/** @import { Since } from "./types" */

/**
 * The notice, in the words of today.
 * @param {Edition} now
 * @param {Edition} then
 * @param {number} version of then
 * @param {Since} since
 */
export function sinceThen(now, then, version, since) {
  const element = piece(now.root, "older");
  const { today } = since;
  put(element, "text", now.words.say("olderText", { version: String(version) }));
  const verdict = copy(now.root, `verdict:${today.verdict ?? ""}`)?.dataset.headline ?? "";
  put(
    element,
    "today",
    now.words.say(since.same ? "olderSame" : "olderOther", { version: String(today.version), verdict }),
  );
  for (const sentence of sentences(now, then, since)) {
    const entry = document.createElement("li");
    entry.textContent = sentence;
    slot(element, "differences").append(entry);
  }
  /** @type {HTMLAnchorElement} */ (slot(element, "link")).href = today.link;
  return element;
}

/** @param {Edition} now @param {Edition} then @param {Since} since */
function sentences(now, then, { differences }) {
  if (!differences.length) return [now.words.say("difference_words")];
  return differences.map(({ kind, id, before, after }) => {
    const question = now.questions.byId.get(id) ?? then.questions.byId.get(id);
    const level = [...now.words.page.levels, ...then.words.page.levels].find((one) => one.id === id);
    const values = { name: question?.short ?? level?.name ?? id, before: before ?? "–", after: after ?? "–" };
    return now.words.say(`difference_${kind}`, values);
  });
}
