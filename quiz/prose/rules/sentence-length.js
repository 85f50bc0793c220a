// A sentence over 45 words is one to cut in two. Words are counted as a reader meets them: citations and code are none.

/** @import { TextlintRuleModule } from "@textlint/types" */

export const LONGEST = 45;

/** @type {TextlintRuleModule} */
const sentenceLength = (context) => ({
  [context.Syntax.Paragraph](node) {
    for (const sentence of textOf(node).split(/(?<=[.!?…](?:\u00a0?[»”)])?)\s+(?=[\p{Lu}\d«“(])/u)) {
      const words = sentence.match(/[\p{L}\d][\p{L}\d’'.,-]*/gu)?.length ?? 0;
      if (words > LONGEST) {
        const start = sentence.trim().slice(0, 40);
        context.report(node, new context.RuleError(`« ${start}… »: ${words} words in one sentence; cut it in two`));
      }
    }
  },
});

export default sentenceLength;

/** @typedef {{ type: string, value?: string, children?: Node[] }} Node */

/** @param {unknown} found a node of the text's tree @returns {string} the words below it */
function textOf(found) {
  const node = /** @type {Node} */ (found);
  if (node.type === "Code") return " ";
  return node.children ? node.children.map(textOf).join("") : node.type === "Str" ? (node.value ?? "") : " ";
}
