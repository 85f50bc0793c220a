"""Where things are in this project, and which languages there are. No reading, no writing."""

from __future__ import annotations

from pathlib import Path

LANGUAGES = ("fr", "en")

ROOT = Path(__file__).parent.parent
INSTRUMENTS = ROOT / "quiz" / "instruments"
UI_WORDS = ROOT / "quiz" / "words"
TEMPLATES = ROOT / "quiz" / "templates"
BROWSER = ROOT / "quiz" / "browser"
PUBLISHED = ROOT / "quiz" / "published"
SKELETON = ROOT / "quiz" / "skeleton"
SOURCES = ROOT / "docs" / "data" / "sources.yaml"
DOCS = ROOT / "docs"
BUILD = ROOT / "build"
SITE = ROOT / "site"
