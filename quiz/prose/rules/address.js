// French: the reader and the people in examples are addressed as vous. A message to send may be to a friend, and a friend
// may be quoted.

import { eachMatch } from "../each-match.js";
import { withoutTitles } from "../titles.js";

export default eachMatch(
  [
    [/(?<![\p{L}-])(?:tu|toi|tes|te|ta|tiens?(?= (?:est|sont)))(?![\p{L}])/giu, "write vous"],
    [/(?<![\p{L}])t[’'](?=\p{L})/giu, "write vous"],
  ],
  { seen: (text) => withoutTitles(text).replace(/«[^»]*»/g, (said) => ".".repeat(said.length)), quotations: false },
);
