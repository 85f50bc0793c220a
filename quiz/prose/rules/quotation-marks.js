// English: the quotation marks are “ ”, not those of French.

import { eachMatch } from "../each-match.js";

export default eachMatch([[/[«»]/gu, "write “ ” in English"]]);
