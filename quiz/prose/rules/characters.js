// Typographic characters, in both languages: apostrophes, quotation marks, the ellipsis.

import { eachMatch } from "../each-match.js";

export default eachMatch([
  [/'/gu, "write the typographic apostrophe ’"],
  [/"/gu, "write « » in French, “ ” in English"],
  [/\.\.\./gu, "write one character, …"],
  [/(?<=\p{L}) - (?=\p{L})/gu, "write a comma, a colon or brackets instead of a hyphen between spaces"],
]);
