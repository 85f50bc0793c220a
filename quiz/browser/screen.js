// What is on the screen: one panel, the document's title, progress, focus. Which one it is decided elsewhere.

import { all, copy, find } from "./dom.js";

/** @import { Words } from "./words.js" */
/** @import { Question, Questions } from "./questions.js" */

export class Screen {
  /**
   * @param {HTMLElement} root
   * @param {Words} words
   */
  constructor(root, words) {
    this.root = root;
    this.words = words;
    this.site = document.title;
    this.title = find(root, "h1");
    this.form = find(root, "form");
    this.progress = find(root, "[data-progress]");
  }

  /** Things that a page without a script does without, and the paper key, which then need not stay open. */
  enhance() {
    for (const element of all(this.root, "[data-scripted]")) element.hidden = false;
    this.paper.open = false;
    this.root.dataset.ready = "";
  }

  get paper() {
    return /** @type {HTMLDetailsElement} */ (find(this.root, "[data-paper]"));
  }

  /**
   * @param {"start" | "form" | "check" | "wait" | "result"} panel
   * @param {string} name what the root is told: start, question, all, check, wait or result
   * @param {string} title of the document; empty for the page's own
   * @param {string} [progress] what stands beside the name of the questionnaire
   */
  show(panel, name, title, progress = "") {
    this.root.dataset.screen = name;
    for (const one of all(this.root, "[data-panel]")) one.hidden = one.dataset.panel !== panel;
    for (const one of all(this.root, "[data-only]")) one.hidden = !(one.dataset.only ?? "").split(" ").includes(name);
    this.paper.hidden = name !== "start" && this.root.dataset.engine !== "failed";
    this.progress.hidden = !progress;
    this.progress.textContent = progress;
    this.#title(title);
  }

  /**
   * One question alone in the form, or all of them when `question` is null.
   * @param {Question | null} question
   * @param {Questions} questions
   */
  showQuestions(question, questions) {
    for (const one of questions.list) {
      one.fieldset.hidden = question !== null && one !== question;
      this.unreveal(one);
    }
    for (const part of all(this.form, "[data-part-of]")) {
      part.hidden = question !== null && part.dataset.partOf !== question.part;
    }
    find(this.form, "[data-action=continue]").hidden = question === null;
    find(this.form, "[data-action=check]").hidden = question !== null;
    const title = question
      ? this.words.say("progress", { n: questions.position(question.id), total: questions.list.length })
      : this.words.say("allTitle");
    this.show("form", question ? "question" : "all", title, question ? title : "");
  }

  /**
   * Show what an answer sees and leaves out, once, before going on.
   * @param {Question} question
   * @returns {boolean} whether there is something to read first
   */
  reveal(question) {
    const shown = question.fieldset.querySelector(".avq-reveal");
    const said = shown ? null : copy(this.root, `reveal:${question.id}:${question.response}`);
    if (!said) return false;
    question.fieldset.append(said);
    said.scrollIntoView({ behavior: "instant", block: "nearest" });
    find(said, "h3").focus({ preventScroll: true });
    return true;
  }

  /** What was revealed belongs to the answer that was given. @param {Question} question */
  unreveal(question) {
    question.fieldset.querySelector(".avq-reveal")?.remove();
  }

  /** Move to the top of the new screen: focus to its heading, without the bar over it. @param {HTMLElement} [heading] */
  arrive(heading = this.heading) {
    this.root.scrollIntoView({ behavior: "instant", block: "start" });
    heading.focus({ preventScroll: true });
  }

  get heading() {
    const name = this.root.dataset.screen;
    if (name === "start" || name === "all") return this.title;
    const shown = name === "question" ? "fieldset:not([hidden]) h2" : "[data-panel]:not([hidden]) h2[tabindex]";
    return find(this.root, shown);
  }

  /** @param {boolean} faulty */
  markError(faulty) {
    const plain = this.plainTitle;
    document.title = faulty ? this.words.say("errorTitle", { title: plain }) : plain;
  }

  /** @param {string} screen */
  #title(screen) {
    this.plainTitle = screen ? this.words.say("documentTitle", { screen, title: this.words.page.title }) : this.site;
    document.title = this.plainTitle;
  }

  plainTitle = document.title;
}
