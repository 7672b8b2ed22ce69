# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The guide's Markdown as HTML: python3-markdown, and what the pages need besides."""

import re
import xml.etree.ElementTree as ElementTree

import markdown
from markdown.treeprocessors import Treeprocessor


def to_html(text, picture):
    """Pictures are made by `picture(alt, file)`."""
    reader = markdown.Markdown(extensions=["tables"])
    reader.treeprocessors.register(_Pages(reader, picture), "pages", 0)
    return reader.convert(text)


def plain(text):
    """The text without its marks, on one line."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text.replace("\n", " "))
    return re.sub(r"</?kbd>|\*\*|`|\*", "", text).strip()


def no_picture(alt, name):
    raise ValueError(f"no picture is possible here: {name}")


def slug(title):
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


class _Pages(Treeprocessor):
    def __init__(self, reader, picture):
        super().__init__(reader)
        self.picture = picture

    def run(self, root):
        for parent in list(root.iter()):
            for place, child in enumerate(parent):
                if child.tag == "table":
                    parent[place] = ElementTree.Element(
                        "div", {"class": "table", "tabindex": "0", "role": "group", "aria-label": "Table"})
                    parent[place].append(child)
                elif child.tag == "img":
                    made = self.picture(child.get("alt"), child.get("src"))
                    parent.tag = "figure"
                    parent.text = self.md.htmlStash.store(made)
                    parent.remove(child)
                elif child.tag == "th":
                    child.set("scope", "col")
                elif child.tag == "pre":
                    child.set("tabindex", "0")
                elif child.tag in ("h2", "h3"):
                    child.set("id", slug("".join(child.itertext())))
                elif child.tag == "a":  # links among the sources lead to the pages made of them
                    child.set("href", re.sub(r"^\d\d-(.*)\.md", r"\1.html", child.get("href")))
