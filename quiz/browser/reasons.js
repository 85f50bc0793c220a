// The parts of a result that speak of answers: what adds and protects, what would change it, what to ask, what to do.

import { copy, drop, find, piece, put, slot } from "./dom.js";

/** @import { Quoting } from "./quoting.js" */

/** What adds to the risk and what protects. @param {HTMLElement} article @param {Quoting} quoting */
export function fillWhy(article, quoting) {
  const { result, explanation } = quoting.outcome;
  if (!quoting.words.page.levels.length) return drop(article, "pair");
  const points = new Map(result.contributions.map((one) => [one.item, one.points]));
  list(
    article,
    "raises",
    explanation.raises.map((id) => {
      const entry = quoting.entry("answer", id);
      put(entry, "points", quoting.words.say("points", { n: points.get(id) ?? 0 }));
      return entry;
    }),
  );
  list(
    article,
    "protects",
    explanation.protects.map((id) => {
      const entry = quoting.entry("answer", id);
      slot(entry, "points").remove();
      return entry;
    }),
  );
}

/** What would make it better. @param {HTMLElement} article @param {Quoting} quoting */
export function fillChanges(article, quoting) {
  const { result, explanation } = quoting.outcome;
  const { words, questions, root } = quoting;
  if (explanation.band === null || result.stops.length) return drop(article, "changes");
  const place = slot(article, "changes");
  for (const change of result.changes) {
    const element = piece(root, "change");
    put(element, "to", words.say("changeTo", { name: words.levelName(change.to) }));
    for (const { item } of change.set) {
      const entry = document.createElement("li");
      entry.dataset.because = item;
      entry.textContent = questions.byId.get(item)?.better || quoting.short(item);
      find(element, "ul").append(entry);
    }
    place.append(element);
  }
  if (result.changes.length) return;
  const best = words.page.levels[0]?.id === explanation.band;
  const none = document.createElement("p");
  none.textContent = words.say(best ? "changesBest" : "changesNone");
  place.append(none);
}

/** What to ask, unknown stops first. @param {HTMLElement} article @param {Quoting} quoting */
export function fillAsk(article, quoting) {
  const { result, explanation } = quoting.outcome;
  const { questions, root } = quoting;
  const place = slot(article, "ask");
  for (const id of explanation.unknown_stops) {
    const entry = piece(root, "ask-stop");
    entry.dataset.because = id;
    put(entry, "ask", questions.byId.get(id)?.text ?? id);
    place.append(entry);
  }
  for (const id of result.ask) {
    const entry = piece(root, "ask");
    entry.dataset.because = id;
    put(entry, "short", quoting.short(id));
    put(entry, "ask", questions.byId.get(id)?.ask || (questions.byId.get(id)?.text ?? id));
    place.append(entry);
  }
  if (place.childElementCount) return;
  if (!quoting.words.page.levels.length) return drop(article, "ask");
  place.previousElementSibling?.remove();
  const none = document.createElement("p");
  none.textContent = quoting.words.say("askNone");
  place.replaceWith(none);
}

/** What to say and do; the first pieces are open, after a stop only what it calls for. @param {HTMLElement} article @param {Quoting} quoting */
export function fillAdvice(article, quoting) {
  const place = slot(article, "advice");
  const { advice, stops } = quoting.outcome.result;
  /** @param {{ because: string[] }} one */
  const urgent = ({ because }) => !stops.length || because.some((id) => stops.includes(id));
  for (const { id, because } of [...advice.filter(urgent), ...advice.filter((one) => !urgent(one))]) {
    const element = /** @type {HTMLDetailsElement | null} */ (copy(quoting.root, `advice:${id}`));
    if (!element) continue; // a piece of an older version that today's page no longer has
    const causes = quoting.causes(because);
    if (causes) slot(element, "causes").append(causes);
    element.open = place.childElementCount < 2 && urgent({ because });
    place.append(element);
  }
  if (!place.childElementCount) drop(article, "advice");
}

/** What each answer sees and leaves out, where the questionnaire says so. @param {HTMLElement} article @param {Quoting} quoting */
export function fillReveal(article, quoting) {
  const place = slot(article, "reveal");
  for (const { id } of quoting.questions.list) {
    const element = copy(quoting.root, `reveal:${id}:${quoting.outcome.responses[id]}`);
    if (!element) continue;
    find(element, ".avq-kind").textContent = quoting.short(id);
    place.append(element);
  }
  if (!place.childElementCount) drop(article, "reveal");
}

/** The stops that were met, each with its own page of what to do now. @param {HTMLElement} article @param {Quoting} quoting */
export function fillStops(article, quoting) {
  const place = slot(article, "stops");
  for (const id of quoting.outcome.result.stops) {
    const element = copy(quoting.root, `stop:${id}`);
    const causes = quoting.causes([id]);
    if (element && causes) slot(element, "causes").append(causes);
    place.append(element ?? causes ?? "");
  }
  if (!quoting.outcome.result.stops.length) drop(article, "rest");
}

/** Every answer with its points. @param {HTMLElement} article @param {Quoting} quoting */
export function fillAnswers(article, quoting) {
  const points = new Map(quoting.outcome.result.contributions.map((one) => [one.item, one.points]));
  const place = slot(article, "answers");
  for (const question of quoting.questions.list) {
    const row = piece(quoting.root, "row");
    const given = points.get(question.id);
    put(row, "question", question.text);
    put(row, "answer", quoting.answer(question.id));
    put(row, "points", given === undefined ? quoting.words.say("noRange") : quoting.words.number.format(given));
    place.append(row);
  }
}

/**
 * @param {HTMLElement} article
 * @param {string} name
 * @param {HTMLElement[]} entries
 */
function list(article, name, entries) {
  const place = slot(article, name);
  place.append(...entries);
  if (entries.length) slot(article, `${name}-none`).remove();
  else place.remove();
}
