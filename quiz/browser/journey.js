// The reader's path through one questionnaire: which step comes after which, and what each button does.

import { Answering } from "./answering.js";
import { fillCheck } from "./check.js";
import { confirmErasing } from "./confirm.js";
import { find } from "./dom.js";
import { Keeper, localStorageOrNull } from "./kept.js";
import { Notices } from "./notices.js";
import { Outcomes } from "./outcomes.js";
import { Places } from "./places.js";
import { Questions } from "./questions.js";
import { ResultScreen } from "./result-screen.js";
import { resumption } from "./resumption.js";
import { Screen } from "./screen.js";
import { Status } from "./status.js";
import { origin } from "./step.js";
import { Words } from "./words.js";

/** @import { Step } from "./types" */
/** @import { Engine } from "./engine.js" */

export class Journey {
  /**
   * @param {HTMLElement} root
   * @param {Engine} engine
   */
  constructor(root, engine) {
    const { quiz = "", version } = root.dataset;
    this.root = root;
    this.engine = engine;
    this.words = new Words(root);
    this.screen = new Screen(root, this.words);
    this.questions = new Questions(this.screen.form);
    this.keeper = new Keeper(quiz, Number(version), localStorageOrNull());
    this.notices = new Notices(root, this.words);
    this.status = new Status(root, engine, this.words, this.screen);
    this.outcomes = new Outcomes(engine, quiz, Number(version));
    this.places = new Places(
      (id) => this.questions.byId.has(id),
      (step) => this.show(step),
    );
    this.answering = new Answering(this);
    this.result = new ResultScreen(this);
  }

  /** Take over the page. */
  begin() {
    const { responses, damaged, dropped } = this.keeper.read(this.questions);
    this.questions.responses = responses;
    if (damaged) this.notices.add("noticeStored");
    if (dropped) this.notices.add("noticeUpdated", { n: dropped });
    this.#carryOver();
    this.screen.enhance();
    this.answering.listen();
    this.show(this.places.step ?? { kind: "start" }, false);
  }

  /** Take over what the questionnaire that led here knows already: the same question, the same answer. */
  #carryOver() {
    const from = origin(location.hash);
    if (from === null) return;
    this.places.replace({ kind: "start" });
    if (this.questions.answered) return;
    const known = Object.entries(new Keeper(from, 0, this.keeper.storage).read(this.questions).responses);
    const carried = known.filter(([id]) => this.questions.byId.get(id)?.part !== "gut"); // an impression is of its moment
    const n = carried.length;
    if (!n) return;
    this.questions.responses = Object.fromEntries(carried);
    this.keeper.keep(this.questions.responses);
    this.notices.add("noticeCarried", { n });
  }

  /**
   * Show a step; the address is right already.
   * @param {Step} step
   * @param {boolean} [moving] false on load, when the focus is not ours to move
   */
  show(step, moving = true) {
    this.answering.errors.clear();
    this.result.leave();
    if (step.kind === "result") return void this.result.open(step.fragment, moving);
    if (step.kind === "lost") return this.lost("noticeUnreadable");
    const tooFar = step.kind === "question" && !this.questions.answered && step.id !== this.questions.list[0].id;
    if (tooFar || (!moving && this.notices.shown)) this.places.replace((step = { kind: "start" }));
    if (step.kind === "start") this.#showStart();
    else this.#leaveStart();
    if (step.kind === "question") this.screen.showQuestions(this.questions.byId.get(step.id) ?? null, this.questions);
    if (step.kind === "all") this.screen.showQuestions(null, this.questions);
    if (step.kind === "check") this.#showCheck();
    this.status.refresh();
    if (moving) this.screen.arrive();
  }

  /** @param {Step} step @param {{ toCheck?: boolean }} [entry] */
  go(step, entry) {
    this.places.push(step, entry);
    this.show(step);
  }

  /** Back to the start, with a word about what the address held. @param {string} notice @param {Record<string, string | number>} [values] */
  lost(notice, values) {
    this.notices.add(notice, values);
    this.places.replace({ kind: "start" });
    this.#showStart();
    this.status.refresh();
    this.screen.arrive(this.notices.heading);
  }

  /** What a button does. @param {string} action @param {HTMLElement} button @returns {boolean} whether the browser's own reaction must not follow */
  act(action, button) {
    const first = this.questions.list[0];
    const inForm = this.screen.form.contains(button);
    if (action === "start")
      this.go(this.root.dataset.screen === "start" ? { kind: "question", id: first.id } : { kind: "start" });
    else if (action === "all-on-one-page") this.go({ kind: "all" });
    else if (action === "continue" && !inForm) this.go(this.#resumption?.step ?? { kind: "start" });
    else if (action === "back") this.#back();
    else if (action === "edit") this.#edit(button);
    else if (action === "submit") this.answering.finish();
    else if (action === "restart") this.#restart(button);
    else if (action === "retry") this.#retry();
    else return this.result.act(action, button);
    return true;
  }

  #showStart() {
    this.notices.offerResuming(this.#resumption);
    this.screen.show("start", "start", "");
  }

  #leaveStart() {
    if (this.root.dataset.screen === "start") this.notices.clear();
    this.outcomes.prepare();
  }

  #showCheck() {
    fillCheck(this.root, this.questions, this.words);
    this.screen.show("check", "check", this.words.say("checkTitle"));
  }

  get #resumption() {
    return resumption(this.questions, this.keeper, this.words);
  }

  #back() {
    if (this.places.canGoBack) return history.back();
    const step = this.places.step;
    const before =
      step?.kind === "question"
        ? this.questions.before(step.id)
        : step?.kind === "check"
          ? this.questions.list.at(-1)
          : undefined;
    /** @type {Step} */
    const to = before ? { kind: "question", id: before.id } : { kind: "start" };
    this.places.replace(to);
    this.show(to);
  }

  /** @param {HTMLElement} button */
  #edit(button) {
    const id = button instanceof HTMLAnchorElement ? button.hash.slice(3) : "";
    this.go(id ? { kind: "question", id } : { kind: "check" }, { toCheck: id !== "" });
  }

  /** @param {HTMLElement} button */
  async #restart(button) {
    if (!(await confirmErasing(this.root, button))) return;
    this.keeper.erase();
    this.outcomes.forget();
    this.questions.responses = {};
    this.go({ kind: "start" });
    this.status.say("erased");
  }

  #retry() {
    this.engine.retry();
    this.result.again();
    find(this.root, "[data-panel]:not([hidden]) [tabindex]").focus();
  }
}
