// What most rules are: patterns looked for in each piece of text, each with what to write instead.

/** @import { TextlintRuleModule } from "@textlint/types" */

/**
 * A rule that reports every match of its patterns in running text; code is never looked at.
 * @param {[pattern: RegExp, advice: string][]} patterns each with the flag `g`
 * @param {object} [options]
 * @param {(text: string) => string} [options.seen] the text as the rule sees it, of the same length
 * @param {boolean} [options.quotations] whether block quotations, which are messages to send, are looked at too
 * @returns {TextlintRuleModule}
 */
export function eachMatch(patterns, { seen = (text) => text, quotations = true } = {}) {
  return (context) => ({
    [context.Syntax.Str](node) {
      if (!quotations && isQuoted(node)) return;
      const text = seen(context.getSource(node));
      for (const [pattern, advice] of patterns) {
        for (const match of text.matchAll(pattern)) {
          const around = text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 12).trim();
          const padding = context.locator.range([match.index, match.index + match[0].length]);
          context.report(node, new context.RuleError(`« ${around} »: ${advice}`, { padding }));
        }
      }
    },
  });
}

/** @typedef {{ type: string, parent?: Node }} Node */

/** @param {Node} node */
function isQuoted(node) {
  for (let above = node.parent; above; above = above.parent) if (above.type === "BlockQuote") return true;
  return false;
}
