# SPDX-FileCopyrightText: 2026 The Pomotide authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The part of Markdown that the guide uses: headings, paragraphs, lists, tables, code, links,
pictures, strong and emphasized words, and <kbd>. Anything else is taken as text."""

import html
import re


def to_html(text, picture):
    """Pictures are made by `picture(alt, file)`."""
    return "\n".join(_block(block, picture) for block in _blocks(text))


def plain(text):
    """The text without its marks, on one line."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text.replace("\n", " "))
    return re.sub(r"</?kbd>|\*\*|`|\*", "", text).strip()


def no_picture(alt, name):
    raise ValueError(f"no picture is possible here: {name}")


def slug(title):
    return re.sub(r"[^a-z0-9]+", "-", plain(title).lower()).strip("-")


def _blocks(text):
    """Blocks are parted by empty lines, but not within indented code."""
    block = []
    for line in text.splitlines() + [""]:
        if line.strip():
            block.append(line)
        elif block:
            yield block
            block = []


def _block(lines, picture):
    first = lines[0]
    if heading := re.match(r"(#{1,3}) (.*)", first):
        level = len(heading[1])
        name = "" if level == 1 else f' id="{slug(heading[2])}"'
        return f"<h{level}{name}>{_inline(heading[2], picture)}</h{level}>"
    if all(line.startswith("    ") for line in lines):
        code = html.escape("\n".join(line[4:] for line in lines), quote=False)
        return f'<pre tabindex="0"><code>{code}</code></pre>'
    if first.startswith("|"):
        return _table(lines, picture)
    for mark, tag in ((r"[*-] ", "ul"), (r"\d+\. ", "ol")):
        if re.match(mark, first):
            return _list(lines, mark, tag, picture)
    if len(lines) == 1 and re.fullmatch(r"!\[[^\]]*\]\([^)]*\)", first):
        return f'<figure>{_inline(first, picture)}</figure>'
    return f"<p>{_inline(' '.join(lines), picture)}</p>"


def _list(lines, mark, tag, picture):
    items = []
    for line in lines:
        if re.match(mark, line):
            items.append(re.sub(mark, "", line, count=1))
        else:
            items[-1] += " " + line.strip()
    inner = "\n".join(f"<li>{_inline(item, picture)}</li>" for item in items)
    return f"<{tag}>\n{inner}\n</{tag}>"


def _table(lines, picture):
    def row(line, tag):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        return "<tr>" + "".join(f"<{tag}>{_inline(cell, picture)}</{tag}>" for cell in cells) + "</tr>"

    head = f"<thead>{row(lines[0], 'th scope=col')}</thead>".replace("</th scope=col>", "</th>")
    body = "\n".join(row(line, "td") for line in lines[2:])
    return (f'<div class="table" tabindex="0" role="group" aria-label="Table"><table>\n{head}\n'
            f'<tbody>\n{body}\n</tbody>\n</table></div>')


def _inline(text, picture):
    """Code is put aside first, so that nothing in it is taken for a mark."""
    kept = []

    def keep(piece):
        kept.append(piece)
        return f"\0{len(kept) - 1}\0"

    text = re.sub(r"`([^`]+)`",
                  lambda m: keep(f"<code>{html.escape(m[1], quote=False)}</code>"), text)
    text = re.sub(r"!\[([^\]]*)\]\(([^)]*)\)", lambda m: keep(picture(m[1], m[2])), text)
    text = html.escape(text, quote=False)
    text = re.sub(r"&lt;(/?)kbd&gt;", r"<\1kbd>", text)
    text = re.sub(r"\[([^\]]*)\]\(([^)]*)\)", _link, text)
    text = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", text)
    text = re.sub(r"\*(.+?)\*", r"<em>\1</em>", text)
    return re.sub("\0(\\d+)\0", lambda m: kept[int(m[1])], text)


def _link(match):
    """Links among the sources lead to the pages that are made of them."""
    target = re.sub(r"^\d\d-(.*)\.md", r"\1.html", match[2])
    return f'<a href="{html.escape(target)}">{match[1]}</a>'
