// French: a no-break space before ; : ? ! » % € and after «, so that no line begins with a lone mark.

import { eachMatch } from "../each-match.js";

const SPACE = "put a no-break space here (U+00A0)";

export default eachMatch([
  [/ [;:?!»](?=[\s)»]|$)/gu, SPACE],
  [/« /gu, SPACE],
  [/\d [%€]/gu, SPACE],
  [/[\p{L}\d)»][;?!](?=[\s)»]|$)/gu, SPACE],
  [/[\p{L})»]:(?=\s|$)/gu, SPACE],
  [/«(?=[\p{L}\d])|[\p{L}\d.…]»/gu, SPACE],
]);
