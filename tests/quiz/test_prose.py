"""Every rule of the prose linter fires on a bad sample and is silent on its mended twin."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from quiz.places import ROOT

NODE = Path(sys.prefix) / "bin" / "node"
LONG = " ".join(["mot", "bref"] * 23) + "."

# rule, language, bad, good
SAMPLES = [
    ("labels", "fr", "C’est un client toxique.", "Ce client paie en retard."),
    ("labels", "fr", "Des clients vampires.", "«\u00a0Comment se séparer d’un client toxique\u00a0»."),
    ("labels", "en", "How to spot a toxic client.", "A bad match is not a bad client."),
    ("address", "fr", "Ce que tu vois dans ton agenda.", "Ce que vous voyez, sur le même ton."),
    ("address", "fr", "Il t’a répondu.", "> Tu aurais une heure jeudi\u00a0?"),
    ("french-spaces", "fr", "Combien ?", "Combien\u00a0?"),
    ("french-spaces", "fr", "Combien?", "Lisez [la page](a.md#b)\u00a0: elle suffit."),
    ("french-spaces", "fr", "Un « mot\u00a0» seul.", "Un «\u00a0mot\u00a0» seul."),
    ("french-spaces", "fr", "Il doit 40 €.", "Il doit 40\u00a0€, à 9:30."),
    ("characters", "fr", "L'acompte.", "L’acompte."),
    ("characters", "en", 'They said "yes".', "They said “yes”, in `\"code\"`."),
    ("characters", "en", "And then...", "And then…"),
    ("quotation-marks", "en", "A «\u00a0quote\u00a0».", "A “quote”."),
    ("double-words", "fr", "Il faut de de la patience.", "Nous nous parlons, vous vous taisez."),
    ("double-words", "en", "This is is twice.", "They had had enough."),
    ("plain-words", "fr", "Il faut finaliser le devis.", "Il faut finir le devis."),
    ("plain-words", "en", "Utilize this page.", "Use this page."),
    ("sentence-length", "fr", LONG, LONG.replace("bref mot", "bref. Mot", 1)),
]  # fmt: skip


def lint(file: Path) -> tuple[int, list[tuple[int, str]]]:
    """Exit code, and line and rule of each report."""
    said = subprocess.run(
        [str(NODE), "quiz/prose/check.js", str(file)], cwd=ROOT, capture_output=True, text=True
    )
    assert said.stderr == ""
    found = re.findall(r"^.*?:(\d+): \[([a-z-]+)\]", said.stdout, re.MULTILINE)
    return said.returncode, [(int(line), rule) for line, rule in found]


def written(folder: Path, language: str, name: str, text: str) -> Path:
    file = folder / language / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_every_rule_has_a_sample() -> None:
    rules = {file.stem for file in (ROOT / "quiz" / "prose" / "rules").glob("*.js")}
    assert len(rules) >= 8
    assert {rule for rule, *_ in SAMPLES} == rules


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_rule_fires_on_a_bad_sample_and_only_there(tmp_path: Path, language: str) -> None:
    samples = [sample for sample in SAMPLES if sample[1] == language]
    bad = "\n\n".join(text for _, _, text, _ in samples)
    good = "\n\n".join(text for *_, text in samples)
    code, found = lint(written(tmp_path, language, "bad.md", bad))
    assert code == 1
    assert [(1 + 2 * n, rule) for n, (rule, *_) in enumerate(samples)] == sorted(set(found))
    assert lint(written(tmp_path, language, "good.md", good)) == (0, [])


def test_a_long_sentence_is_reported_and_does_not_fail_the_check(tmp_path: Path) -> None:
    assert lint(written(tmp_path, "fr", "long.md", LONG)) == (0, [(1, "sentence-length")])


def test_words_of_a_questionnaire_and_front_matter_are_read_with_their_lines(
    tmp_path: Path,
) -> None:
    yaml = "title: Bon\nitems:\n  a:\n    question: Combien ?\n    href: guide/x/?y\n    text: |\n      Bien.\n\n      Combien ?\n"
    assert lint(written(tmp_path, "fr", "words.yaml", yaml))[1] == [
        (4, "french-spaces"),
        (9, "french-spaces"),
    ]
    page = "---\ntitle: Combien ?\nalternate: a/\n---\n\n# Ici\n\nL'eau.\n"
    assert lint(written(tmp_path, "fr", "page.md", page))[1] == [
        (2, "french-spaces"),
        (8, "characters"),
    ]


def test_drawings_examples_and_code_do_not_mislead(tmp_path: Path) -> None:
    page = (
        '<svg viewBox="0 0 1 1"><text x="1">Ici</text><text>Ici</text></svg>\n\n'
        '<div class="example" markdown>\n**Bon** [@a-b].\n\n> Oui.\n</div>\n\n'
        "```quiz\nid: 'a'\n```\n\n## Titre {#my-title}\n"
    )
    assert lint(written(tmp_path, "fr", "page.md", page)) == (0, [])
    drawn = '<svg viewBox="0 0 1 1"><text>L\'eau</text></svg>\n'
    assert lint(written(tmp_path, "fr", "drawn.md", drawn)) == (1, [(1, "characters")])
