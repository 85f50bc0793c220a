// Where somebody who comes back goes on, and how that is offered.

/** @import { Step } from "./types" */
/** @import { Keeper } from "./kept.js" */
/** @import { Questions } from "./questions.js" */
/** @import { Words } from "./words.js" */

/**
 * @param {Questions} questions
 * @param {Keeper} keeper
 * @param {Words} words
 * @returns {{ step: Step, text: string, label: string } | null} null when nothing has been answered
 */
export function resumption(questions, keeper, words) {
  const { answered, list, open } = questions;
  if (!answered) return null;
  const text = words.say("resumeText", { n: answered, total: list.length });
  if (keeper.result)
    return { step: { kind: "result", fragment: keeper.result }, text, label: words.say("resumeResult") };
  if (!open) return { step: { kind: "check" }, text, label: words.say("resumeCheck") };
  const label = words.say("resumeAt", { n: questions.position(open.id) });
  return { step: { kind: "question", id: open.id }, text, label };
}
