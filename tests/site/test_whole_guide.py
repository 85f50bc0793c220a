"""The guide on one page: every chapter, made from the chapters, with links that stay on the page."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path

import pytest

from quiz.places import DOCS, LANGUAGES, SITE
from quiz.whole_guide import NoGuide, read_chapters, whole_guide
from tests.site.pages import Page, pages

PATHS = {"fr": "fr/guide/tout/", "en": "en/guide/all/"}
HEADING = re.compile(
    r'<h([1-6])[^>]*\bid="([^"]+)"[^>]*>(.*?)(?:<a class="headerlink".*?)?</h\1>', re.DOTALL
)


def headings(page: Page) -> list[tuple[int, str, str]]:
    """Level, id and text of every heading of the article."""
    article = page.text.partition("<article")[2].partition("</article>")[0]
    return [
        (int(level), id_, unescape(re.sub(r"<[^>]+>", "", text)).strip())
        for level, id_, text in HEADING.findall(article)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_holds_every_heading_of_every_chapter_in_the_order_of_the_guide(language: str) -> None:
    expected = []
    for chapter in read_chapters(language):
        title, *sections = headings(pages()[f"{language}/guide/{chapter.name}/"])
        expected.append((2, chapter.slug, title[2]))
        expected += [(level + 1, f"{chapter.slug}-{id_}", text) for level, id_, text in sections]
    found = headings(pages()[PATHS[language]])
    assert found[0][0] == 1 and found[-1][1] == "cited"
    assert found[1:-1] == expected
    assert len(read_chapters(language)) == 13 and len(expected) > 80


def test_both_languages_have_the_same_anchors() -> None:
    french, english = (
        [id_ for _, id_, _ in headings(pages()[path])][1:] for path in PATHS.values()
    )
    assert french == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_between_chapters_stay_on_the_page(language: str) -> None:
    page = pages()[PATHS[language]]
    article = page.text.partition("<article")[2].partition("</article>")[0]
    names = {chapter.name for chapter in read_chapters(language)}
    assert [link for link in re.findall(r'href="\.\./([a-z-]+)/', article) if link in names] == []
    inside = re.findall(
        r'href="#([^"]+)"', article.partition('<div class="toc">')[2].partition("</div>")[2]
    )
    assert len(inside) > 80


@pytest.mark.parametrize("language", LANGUAGES)
def test_sources_are_numbered_in_reading_order_and_listed_under_these_numbers(
    language: str,
) -> None:
    text = pages()[PATHS[language]].text
    numbers = [int(n) for n in re.findall(r'<sup class="cite"><a[^>]*>(\d+)</a>', text)]
    firsts = list(dict.fromkeys(numbers))
    assert firsts == list(range(1, len(firsts) + 1)) and len(firsts) > 80
    listed = text.partition('<ol class="sources sources--cited">')[2].partition("</ol>")[0]
    assert listed.count("<li>") == len(firsts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_for_readers_not_for_searching(language: str) -> None:
    page = pages()[PATHS[language]]
    assert {"name": "robots", "content": "noindex"} in page.all("meta")
    index = json.loads(
        (SITE / language / "search" / "search_index.json").read_text(encoding="utf-8")
    )
    assert [
        one["location"] for one in index["docs"] if one["location"].startswith(PATHS[language][3:])
    ] == []
    assert PATHS[language] not in (SITE / "sitemap.xml").read_text(encoding="utf-8")
    assert any(link in ("tout/", "all/") for link in pages()[f"{language}/guide/"].links)


def test_the_source_of_the_page_holds_no_chapter() -> None:
    for file in (DOCS / "fr" / "guide" / "tout.md", DOCS / "en" / "guide" / "all.md"):
        assert len(file.read_text(encoding="utf-8").split()) < 200


def test_ids_links_and_drawings_are_made_for_the_one_page(tmp_path: Path) -> None:
    guide = tmp_path / "fr" / "guide"
    guide.mkdir(parents=True)
    (guide / "index.md").write_text(
        "1. [Un](un.md)<br>x\n1. [Deux](deux.md)<br>y\n", encoding="utf-8"
    )
    (guide / "un.md").write_text(
        "---\ntitle: Un\nalternate: guide/one/\n---\n\n# Un\n\n[là](deux.md#part) [ici](#own) [deux](deux.md)"
        ' [dehors](../methode.md)\n\n<svg aria-labelledby="t d"><title id="t">T</title></svg>\n\n## Partie {#own}\n',
        encoding="utf-8",
    )
    (guide / "deux.md").write_text(
        "---\nalternate: guide/two/\n---\n# Deux\n\n### Bout {#part}\n", encoding="utf-8"
    )
    assert whole_guide("fr", tmp_path) == (
        "## Un { #one .chapter }\n\n[là](#two-part) [ici](#one-own) [deux](#two) [dehors](../methode.md)\n\n"
        '<svg aria-labelledby="one-t one-d"><title id="one-t">T</title></svg>\n\n### Partie { #one-own }\n\n'
        "## Deux { #two .chapter }\n\n#### Bout { #two-part }"
    )


def test_a_guide_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    guide = tmp_path / "fr" / "guide"
    guide.mkdir(parents=True)
    (guide / "index.md").write_text("# Vide\n", encoding="utf-8")
    with pytest.raises(NoGuide, match=r"index\.md: it lists no chapter"):
        whole_guide("fr", tmp_path)
    (guide / "index.md").write_text("1. [Un](un.md)<br>x\n", encoding="utf-8")
    (guide / "un.md").write_text("# Un\n", encoding="utf-8")
    with pytest.raises(NoGuide, match=r"un\.md: write `alternate: guide/NAME/`"):
        whole_guide("fr", tmp_path)
