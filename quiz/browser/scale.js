// The risk drawn on its scale, with its range. Drawn from numbers that Python gave; nothing is computed but positions.

import { shape } from "./dom.js";

/** @import { Level, RiskRange } from "./types" */
/** @import { Words } from "./words.js" */

const BAR = { top: 52, height: 14 };
const LINE = 32;

/**
 * The drawing, with its name and description for those who do not see it.
 * @param {RiskRange} risk
 * @param {string} description the same in words
 * @param {Words} words
 */
export function scaleOf(risk, description, words) {
  const { levels } = words.page;
  const svg = shape("svg", { role: "img", "aria-label": `${words.say("scaleTitle")}. ${description}`, height: 112 });
  levels.forEach((level, index) => svg.append(...segment(level, levels[index + 1]?.from ?? 100, index)));
  if (risk.low !== null && risk.high !== null) svg.append(...range(risk.low, risk.high));
  if (risk.risk !== null) svg.append(...point(risk.risk));
  return svg;
}

/**
 * @param {Level} level
 * @param {number} to
 * @param {number} index
 */
function segment(level, to, index) {
  const middle = (level.from + to) / 2;
  const bar = shape("rect", {
    class: `avq-level-${level.level}`,
    x: `${level.from}%`,
    y: BAR.top,
    width: `${to - level.from}%`,
    height: BAR.height,
  });
  const gap = shape("line", {
    class: "avq-cut",
    x1: `${level.from}%`,
    x2: `${level.from}%`,
    y1: BAR.top,
    y2: BAR.top + BAR.height + 5,
  });
  const number = shape(
    "text",
    {
      class: "avq-cut-number",
      x: `${level.from}%`,
      y: BAR.top + BAR.height + 18,
      "text-anchor": index ? "middle" : "start",
    },
    String(level.from),
  );
  const name = twoLines(level.name).map((line, row) =>
    shape(
      "text",
      { class: "avq-level-name", x: `${middle}%`, y: BAR.top + BAR.height + 18 + 15 * row, "text-anchor": "middle" },
      line,
    ),
  );
  return index ? [bar, gap, number, ...name] : [bar, number, ...name];
}

/**
 * A bracket from the lowest to the highest, with both numbers outside its ends.
 * @param {number} low
 * @param {number} high
 */
function range(low, high) {
  if (low === high) return [];
  const bracket = shape("rect", {
    class: "avq-range",
    x: `${low}%`,
    y: LINE - 5,
    width: `${high - low}%`,
    height: 10,
    rx: 5,
  });
  const ends = [
    shape("text", { class: "avq-end", x: `${low}%`, dx: -7, y: LINE + 4, "text-anchor": "end" }, String(low)),
    shape("text", { class: "avq-end", x: `${high}%`, dx: 7, y: LINE + 4 }, String(high)),
  ];
  return [bracket, ...ends];
}

/** @param {number} risk */
function point(risk) {
  return [
    shape("line", { class: "avq-drop", x1: `${risk}%`, x2: `${risk}%`, y1: LINE, y2: BAR.top + BAR.height }),
    shape("circle", { class: "avq-point", cx: `${risk}%`, cy: LINE, r: 7 }),
    shape("text", { class: "avq-point-number", x: `${risk}%`, y: LINE - 12, "text-anchor": "middle" }, String(risk)),
  ];
}

/** A name on at most two lines, cut at the space nearest its middle, unless that leaves a scrap. @param {string} name */
function twoLines(name) {
  const spaces = [...name.matchAll(/ /g)].map((match) => match.index);
  const cut = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return name.length < 12 || cut === undefined || cut < 4 ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}

/**
 * A small bar for a table row, with its range behind it. The numbers stand beside it in text.
 * @param {RiskRange} risk
 */
export function barOf(risk) {
  const svg = shape("svg", { class: "avq-bar", "aria-hidden": "true", focusable: "false", height: 12 });
  svg.append(shape("rect", { class: "avq-bar__track", x: 0, y: 5, width: "100%", height: 2 }));
  if (risk.low !== null && risk.high !== null) {
    svg.append(
      shape("rect", {
        class: "avq-bar__range",
        x: `${risk.low}%`,
        y: 2,
        width: `${risk.high - risk.low}%`,
        height: 8,
        rx: 4,
      }),
    );
  }
  if (risk.risk !== null)
    svg.append(shape("rect", { class: "avq-bar__risk", x: 0, y: 4, width: `${risk.risk}%`, height: 4 }));
  return svg;
}
