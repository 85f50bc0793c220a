// Words that make a sentence heavier without making it clearer, each with a plainer one.

import { eachMatch } from "../each-match.js";

/** @param {string} language @returns {import("@textlint/types").TextlintRuleModule} */
export const plainWords = (language) =>
  eachMatch((WORDS[language] ?? []).map(([word, advice]) => [new RegExp(`(?<!\\p{L})(?:${word})`, "giu"), advice]));

/** @type {Record<string, [word: string, advice: string][]>} */
const WORDS = {
  fr: [
    ["au niveau d[ue’]", "pour, dans, sur"],
    ["en termes? d[e’]", "pour, quant à"],
    ["impact(?:er|e|é|ée|és|ent)(?!\\p{L})", "toucher, changer, peser sur"],
    ["solutionn\\p{L}+", "résoudre"],
    ["finalis\\p{L}+", "finir, achever"],
    ["prioris\\p{L}+", "choisir d’abord"],
    ["force est de constater", "dites le fait"],
    ["il convient d[e’]", "mieux vaut, il faut"],
    ["il est important d[e’]", "dites pourquoi"],
    ["n’hésitez pas", "dites ce que l’on peut faire"],
    ["dans le cadre d[eu’]", "pendant, pour"],
    ["problématiques?(?!\\p{L})", "problème, question"],
    ["adresser (?:un|le|ce|les) (?:problème|sujet|point)", "traiter"],
    ["veuillez", "un verbe à l’impératif"],
    ["utilisation(?!\\p{L})", "emploi, usage, ou un verbe"],
  ],
  en: [
    ["utili[sz]\\p{L}+", "use"],
    ["leverag\\p{L}+", "use"],
    ["impactful", "say what it changes"],
    ["going forward", "from now on, or nothing"],
    ["at this point in time", "now"],
    ["please note", "say it"],
    ["it is important to", "say why"],
    ["don’t hesitate", "say what they can do"],
    ["facilitat\\p{L}+", "help, make easier"],
    ["delv\\p{L}+", "look into"],
    ["seamless\\p{L}*", "say what works"],
    ["prior to", "before"],
  ],
};
