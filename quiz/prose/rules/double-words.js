// The same word twice in a row, which the eye skips. What a language does double is left alone.

import { eachMatch } from "../each-match.js";

const DOUBLED = ["nous", "vous", "faire", "had", "that"];

export default eachMatch([
  [
    new RegExp(`(?<![\\p{L}’-])(?!(?:${DOUBLED.join("|")})\\s)(\\p{L}+)\\s+\\1(?![\\p{L}’-])`, "giu"),
    "the same word twice",
  ],
]);
