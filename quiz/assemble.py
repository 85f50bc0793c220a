"""What a built site still needs, whatever built it: the questionnaire's own files, Python, a root page, and strict headers.

Takes a folder that holds `fr/` and `en/`. Knows no generator: it reads and writes HTML files only.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

from quiz.cards import put_cards
from quiz.compile import compile_definition, compiled_name
from quiz.load import load_all
from quiz.places import BROWSER, LANGUAGES, ROOT
from quiz.policy import put_policy
from quiz.publish import published_versions
from quiz.render import render_page, render_questionnaire
from quiz.runtime import build_runtime
from quiz.sitemap import put_sitemap

_SHIPPED = {".js", ".css"}


def assemble(site: Path) -> None:
    """Complete the site in place. Raises when a page or a file that it needs is missing."""
    missing = [language for language in LANGUAGES if not (site / language / "index.html").is_file()]
    if missing:
        raise FileNotFoundError(f"{site} has no pages in: {', '.join(missing)}")
    _browser_modules(site / "quiz")
    _questionnaires(site / "quiz" / "instruments")
    _python(site)
    for name in ("index.html", "404.html"):
        (site / name).write_text(render_page(name, _base(site)), encoding="utf-8")
    put_cards(site, ROOT / "build" / "cards")
    put_sitemap(site)
    put_policy(site)


def _browser_modules(target: Path) -> None:
    target.mkdir(parents=True)
    for file in sorted(BROWSER.iterdir()):
        if file.suffix in _SHIPPED:
            shutil.copyfile(file, target / file.name)


def _questionnaires(target: Path) -> None:
    """Every version: the numbers for Python, and for published ones the form with the words of then."""
    target.mkdir()
    for questionnaire in load_all():
        (target / compiled_name(questionnaire.instrument)).write_text(
            compile_definition(questionnaire), encoding="utf-8"
        )
    for version in published_versions():
        name = compiled_name(version.instrument)
        (target / name).write_text(version.definition, encoding="utf-8")
        for language, words in version.words.items():
            form = render_questionnaire(version.instrument, words, language)
            (target / f"{name.removesuffix('.json')}.{language}.html").write_text(
                form, encoding="utf-8"
            )


def _python(site: Path) -> None:
    runtime = build_runtime(ROOT, ROOT / "build" / "runtime")
    target = site / "python" / runtime.hash
    shutil.copytree(runtime.folder, target)
    facts = json.loads((target / "runtime.json").read_text(encoding="utf-8"))
    facts["base"] = f"../python/{runtime.hash}/"
    (site / "quiz" / "runtime.json").write_text(json.dumps(facts), encoding="utf-8")


def _base(site: Path) -> str:
    """The path of the site on its host, read from the canonical address of the French home page."""
    home = (site / "fr" / "index.html").read_text(encoding="utf-8")
    canonical = re.search(r'<link rel="canonical" href="https?://[^/"]+(/[^"]*)fr/"', home)
    if canonical is None:
        raise ValueError("fr/index.html has no canonical address that ends in /fr/: set site_url")
    return canonical[1]
