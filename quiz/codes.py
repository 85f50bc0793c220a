"""What each code of the linter means, with an example of the fault and how to mend it. For `quiz lint --explain CODE`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """meaning: one sentence. example: a few lines that have the fault. remedy: what to do."""

    meaning: str
    example: str
    remedy: str


CODES = {
    "Q001": Code(
        "The file is not YAML (or, for answers, not JSON).",
        "items:\n  - id: deposit\n   weight: 3        # indented by three",
        "Mend the line that is named: most often indentation, a missing colon or an unclosed quote.",
    ),
    "Q002": Code(
        "A file that must be there is missing or cannot be read.",
        "quiz/instruments/fit/ without en.yaml",
        "Create the file; `python -m quiz new ID` makes all of them.",
    ),
    "Q101": Code(
        "A value is of another kind than is needed: a text where a list belongs, for instance.",
        "items: deposit",
        "Write what the message asks for: `items:` followed by lines that begin with `-`.",
    ),
    "Q102": Code(
        "A key that is needed is missing.",
        "bands:\n  - {id: accept}",
        "Add it: `{id: accept, from: 0}`.",
    ),
    "Q103": Code(
        "A key is not known at this place.",
        "  - id: deposit\n    wieght: 3",
        "Correct the spelling, or take the key away.",
    ),
    "Q104": Code(
        "A word is not one of those that are possible here, or names something that does not exist.",
        "keying: protectif",
        "Choose one of the words that the message lists.",
    ),
    "Q105": Code(
        "A number is out of range or not whole.",
        "weight: 4",
        "Weights are 1, 2 or 3; values and percents run from 0 to 100.",
    ),
    "Q106": Code(
        "An id is not a word, or is not the name of its folder.",
        "id: Acompte écrit",
        "Use lower-case words joined by hyphens: `written-scope`. The id of an instrument is its folder's name.",
    ),
    "Q107": Code(
        "An id is used twice.", "  - id: deposit\n  - id: deposit", "Give one of them another id."
    ),
    "Q109": Code(
        "Bands or brackets leave a gap or overlap: they must begin at the bottom and rise.",
        "bands:\n  - {id: accept, from: 10}",
        "The first band begins at 0, each next one above it; there is no upper bound to write.",
    ),
    "Q110": Code(
        "The answers of a question are not complete: too few, too many, given twice or not at all.",
        "  - id: deposit\n    weight: 3",
        "Give `scale`, `options` or `brackets`, exactly one of them, with two to 23 answers.",
    ),
    "Q111": Code(
        "An item is half scored: some of dimension, side, weight and keying are given, others are not.",
        "  - id: deposit\n    weight: 3\n    scale: o3",
        "Give all four, and a value for each answer; or none, and the item only routes.",
    ),
    "Q112": Code(
        "A source does not say where in it the statement stands.",
        "sources: [{key: codeur}]",
        'Add the place: `{key: codeur, at: "third sign"}`.',
    ),
    "Q113": Code(
        "A condition does not have the one form that it needs.",
        "when: [{item: deposit, band: [accept]}]",
        "Write two conditions: `[{item: deposit, is: [no]}, {band: [accept]}]`.",
    ),
    "Q114": Code(
        "Every scored item may be 'not applicable', so that nothing might be left to score.",
        "not_applicable: true        # on every item",
        "Take `not_applicable` off at least one item that always applies.",
    ),
    "Q115": Code(
        "A piece of advice has no cause.",
        "advice:\n  - {id: call-a-lawyer, when: []}",
        "Name the answers because of which it is shown.",
    ),
    "Q201": Code(
        "Words are missing in one language.",
        "items:\n  deposit: {short: Acompte}",
        "Add them to the file that is named.",
    ),
    "Q202": Code(
        "There are words for an id that does not exist.",
        "items:\n  depost: {short: Acompte}",
        "Correct the id, or take the words away.",
    ),
    "Q203": Code(
        "Words are not a text (or a list of texts).",
        "limits: yes",
        "Write a text, in quotes where it holds a colon.",
    ),
    "Q301": Code(
        "A source is not in the list of sources.",
        "sources: [{key: coder, at: page 2}]",
        "Use a key of docs/data/sources.yaml, or add the source there.",
    ),
    "Q302": Code(
        "An entry in the list of sources is not complete.",
        "codeur:\n  title: Reconnaître un mauvais payeur",
        "Give title, urls, published (empty when no date is shown) and checked_on (a date).",
    ),
    "Q303": Code(
        "Nothing stands behind a question, a stop, a band or a piece of advice.",
        "  - id: deposit\n    sources: []",
        "Name a source; where it is our own choice, name `project` and say what was chosen.",
    ),
    "Q304": Code(
        "A result leads on to a questionnaire that does not exist.",
        "next:\n  - {to: mornings, when: [{band: [heavy]}]}",
        "Write the id of a folder under quiz/instruments/.",
    ),
    "Q401": Code(
        "A verdict is never given, because its conditions never hold together.",
        "when: [{band: [accept]}, {side: client, at_least: 95}]",
        "Relax a condition, or remove the rule.",
    ),
    "Q402": Code(
        "A verdict is never given, because an earlier rule always holds too: the first match wins.",
        "verdicts:\n  - {id: any}\n  - {id: stop, when: [{stop: any}]}",
        "Move it up, or narrow the earlier rule.",
    ),
    "Q403": Code(
        "No answers give a risk in this band.",
        "bands: [{id: low, from: 0}, {id: top, from: 100}]   # and no answer counts 100 everywhere",
        "Move its cut-off, or remove it.",
    ),
    "Q404": Code(
        "A stop never changes the verdict.",
        "stops: [{id: threats}]      # and no rule names it",
        "Give it a verdict: `{id: stop, when: [{stop: threats}]}` before the bands.",
    ),
    "Q405": Code(
        "A piece of advice is never shown, because its conditions never hold together.",
        "when: [{item: deposit, is: [yes]}, {item: deposit, is: [no]}]",
        "Relax a condition, or remove the advice.",
    ),
    "Q406": Code(
        "A piece of advice is never shown, because earlier advice on the same topic always comes first.",
        "two pieces of advice on one topic, the wider one first",
        "Put the narrower one first, or give it a topic of its own.",
    ),
    "Q407": Code(
        "An item can never change the verdict, whatever the other answers are.",
        "an item of weight 1 beside ten of weight 3, with one band only",
        "Raise its weight, or do not ask it: every question costs the reader time.",
    ),
    "Q408": Code(
        "Complete answer sheets exist that no verdict fits.",
        "verdicts: [{id: accept, when: [{band: [accept]}]}]",
        "End the table with a rule that has no conditions, or cover every band.",
    ),
    "Q409": Code(
        "The same answer to every question leads to an extreme verdict, so that clicking through looks like an opinion.",
        "ten items, all with `keying: risk` and the same scale",
        "Turn some questions round, or say under `allow` why all signs point one way.",
    ),
    "Q410": Code(
        "An item is keyed the wrong way round: its worst answer improves the result.",
        "worst: no\nkeying: risk\nscale: o3            # yes 100, no 0",
        "Turn `keying` round, or correct `worst`.",
    ),
    "Q411": Code(
        "No answers lead on to this questionnaire.",
        "next:\n  - {to: morning, when: [{band: [none]}]}",
        "Relax a condition, or remove it.",
    ),
    "Q412": Code(
        "A question that is not scored is asked for nothing: no verdict and no advice depends on it.",
        "context: [{id: country, options: [fr, be]}]",
        "Use it in a rule, or do not ask it.",
    ),
    "Q413": Code(
        "A scored item does not say which answer is the worst.",
        "  - id: deposit\n    keying: protective",
        "Add `worst: no`, thinking of the question's words and not of the numbers.",
    ),
    "Q414": Code(
        "A fault is allowed that does not occur.",
        'allow: [{code: Q409, why: "…"}]',
        "Remove the entry, so that it cannot hide a later fault.",
    ),
    "Q501": Code(
        "A version that is already published would change: links made with it would show something else.",
        "a new weight, with `version: 1` as before",
        "Raise `version` in instrument.yaml, set `dated`, and publish again.",
    ),
}


def explain(code: str) -> str | None:
    """The page of a code as text; `None` for an unknown code."""
    found = CODES.get(code.upper())
    if found is None:
        return None
    example = "\n".join(f"    {line}" for line in found.example.splitlines())
    return f"{code.upper()}  {found.meaning}\n\n{example}\n\n{found.remedy}"
