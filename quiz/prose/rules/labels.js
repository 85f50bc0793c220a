// We judge situations, never people: no label for a client, save in the title of somebody else's article, or to refuse the label.

import { eachMatch } from "../each-match.js";
import { withoutTitles } from "../titles.js";

const ADVICE = "this labels a person; say what happens instead";

export default eachMatch(
  [
    [/\bclient(?:e|s|es)?\s+(?:toxiques?|vampires?|pourris?|de merde)/giu, ADVICE],
    [
      /(?<!\b(?:not|neither|no|nor) (?:an? )?)\b(?:toxic|nightmare|bad|terrible|crazy) (?:client|customer)s?\b/giu,
      ADVICE,
    ],
    [/\bclients? from hell\b/giu, ADVICE],
    [/\bpervers(?:e|es)? narcissiques?\b|\bnarcissists?\b/giu, ADVICE],
  ],
  { seen: withoutTitles },
);
