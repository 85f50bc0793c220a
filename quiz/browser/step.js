// Where the reader is, as a fragment of the address, so that back, reload and a change of language keep the place.

/** @import { Step } from "./types" */

const VERSION = /^#r=([1-9][0-9]{0,3})\.[a-z]{1,200}\.[0-9a-z]{4}$/;

/**
 * The step that a fragment names, `lost` when it names none; null when it belongs to something else on the page.
 * @param {string} fragment with its leading `#`, or empty
 * @param {(id: string) => boolean} isQuestion
 * @returns {Step | null}
 */
export function stepIn(fragment, isQuestion) {
  if (fragment === "" || fragment === "#") return { kind: "start" };
  if (fragment === "#all") return { kind: "all" };
  if (fragment === "#check") return { kind: "check" };
  if (origin(fragment) !== null) return { kind: "start" };
  if (fragment.startsWith("#r=")) return { kind: "result", fragment };
  if (fragment.startsWith("#q=") && isQuestion(fragment.slice(3))) return { kind: "question", id: fragment.slice(3) };
  return document.getElementById(fragment.slice(1)) ? null : { kind: "lost" };
}

/** The questionnaire whose result led here; null when none did. @param {string} fragment */
export function origin(fragment) {
  return /^#from=([a-z][a-z0-9-]{0,60})$/.exec(fragment)?.[1] ?? null;
}

/** @param {Step} step */
export function fragmentOf(step) {
  if (step.kind === "question") return `#q=${step.id}`;
  if (step.kind === "result") return step.fragment;
  return step.kind === "all" || step.kind === "check" ? `#${step.kind}` : "";
}

/**
 * The version that a shared link was made with; null when it is not one. Everything else in it is Python's to judge.
 * @param {string} fragment
 */
export function versionIn(fragment) {
  const match = VERSION.exec(fragment);
  return match ? Number(match[1]) : null;
}
