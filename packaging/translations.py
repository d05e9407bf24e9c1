"""Gathers the texts of the program for its translators, and compiles what they made of them.

python packaging/translations.py

Each language has one file, resources/translations/orgchart_XX.ts, which Qt Linguist opens too.
New texts come in as unfinished, those that are gone go out, and beside each the compiled .qm is
written, which is what the program reads. What is said about each language is how much is missing.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree

from orgchart.catalogue.listing import SLUGS, load_template
from orgchart.catalogue.wording import texts_of

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "orgchart"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr")

# Calls that declare texts which are said elsewhere: the context they are said in, and which of the
# arguments are texts, by name or by place.
DECLARED: dict[str, tuple[str, tuple[str | int, ...]]] = {
    "Action": ("Actions", ("text", "menu", "submenu", "help")),
    "field": ("Fields", (0, "help", "unit")),
    "Rule": ("Rules", ("name", "formula", "example")),
    "ImportRule": ("Rules", ("name", "formula", "example")),
    "Mend": ("Rules", ("label",)),
    "Staff": ("Rules", ("none", "usual")),
    "Exporter": ("Export options", ("label", "description")),
    "Medium": ("Export options", ("label", "description")),
    "Option": ("Export options", ("text", "explained")),
    "Choice": ("Export options", (1,)),
}

# What a module that says anything has in its code.
_SPEAKS = re.compile(rf"\btr\b|\blater\(|\b(?:{'|'.join(DECLARED)})\(")

Texts = dict[tuple[str, str], None]
"""(context, English text), in the order of the files; a dictionary for its order."""


def texts_of_program(package: Path = PACKAGE) -> Texts:
    """Every text to translate. Raises ValueError for one that is put together from pieces."""
    modules = {_module(path, package): path for path in sorted(package.rglob("*.py"))}
    codes = {name: path.read_text("utf-8") for name, path in modules.items()}
    parsed = {name: _Module(code) for name, code in codes.items() if _SPEAKS.search(code)}
    functions = {name: module.functions for name, module in parsed.items()}
    found: Texts = {}
    for name, module in parsed.items():
        known = {**_imported_functions(module.imports, functions), **module.functions}
        for key in _said(module.calls, known, modules[name]):
            found.setdefault(key)
    return found


class _Module:
    """What a module has that translators are concerned with."""

    def __init__(self, code: str) -> None:
        tree = ast.parse(code)
        nodes = [node for node in ast.walk(tree) if isinstance(node, ast.Call | ast.ImportFrom)]
        self.functions = dict(_own_functions(tree))
        self.imports = [node for node in nodes if isinstance(node, ast.ImportFrom)]
        self.calls = [node for node in nodes if isinstance(node, ast.Call)]


def texts_of_templates() -> Texts:
    """What the shipped templates say: titles, teams, notes, what each is for."""
    charts = (load_template(slug) for slug in SLUGS)
    return dict.fromkeys(text for chart in charts for text in texts_of(chart))


def _module(path: Path, package: Path) -> str:
    name = ".".join(path.relative_to(package.parent).with_suffix("").parts)
    return name.removesuffix(".__init__")


def _own_functions(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Names bound as ``tr = texts("Context")``, with their contexts."""
    for node in tree.body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)],
                value=ast.Call(func=ast.Name(id="texts"), args=[ast.Constant(value=str(context))]),
            ):
                yield name, context


def _imported_functions(
    imports: Iterable[ast.ImportFrom], functions: Mapping[str, Mapping[str, str]]
) -> dict[str, str]:
    return {
        alias.asname or alias.name: there[alias.name]
        for node in imports
        for alias in node.names
        if alias.name in (there := functions.get(node.module or "", {}))
    }


def _said(
    calls: Iterable[ast.Call], known: Mapping[str, str], path: Path
) -> Iterator[tuple[str, str]]:
    for node in calls:
        match node:
            case ast.Call(func=ast.Name(id=name), args=[text]) if name in known:
                yield from ((known[name], each) for each in _literals(text, path))
            case ast.Call(func=ast.Name(id="later"), args=[text, *told]):
                context = _context(told, known, path)
                yield from ((context, each) for each in _literals(text, path))
            case ast.Call(func=ast.Name(id=name)) if name in DECLARED:
                context, wanted = DECLARED[name]
                for text in _arguments(node, wanted):
                    yield from ((context, each) for each in _literals(text, path))


def _context(told: Sequence[ast.expr], known: Mapping[str, str], path: Path) -> str:
    """Where a text said later is said: as it is told, else with the module's own ``tr``."""
    match told:
        case [ast.Constant(value=str(context))]:
            return context
    if "tr" not in known:
        raise ValueError(f"{path.relative_to(ROOT)}: texts said later need a context or a tr")
    return known["tr"]


def _arguments(call: ast.Call, wanted: tuple[str | int, ...]) -> Iterator[ast.expr]:
    given: dict[str | int | None, ast.expr] = dict(enumerate(call.args))
    given |= {keyword.arg: keyword.value for keyword in call.keywords}
    return (given[each] for each in wanted if each in given)


def _literals(node: ast.expr, path: Path) -> Iterator[str]:
    """The texts an argument can be; nothing for a name, whose texts are declared elsewhere."""
    match node:
        case ast.Constant(value=str(text)):
            if text:
                yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from _literals(body, path)
            yield from _literals(orelse, path)
        case ast.JoinedStr() | ast.BinOp():
            where = f"{path.relative_to(ROOT)}:{node.lineno}"
            raise ValueError(f"{where}: a translator cannot find a text put together from pieces")


def read(language: str) -> dict[tuple[str, str], str]:
    """What is translated into a language so far; nothing when it has no file yet."""
    path = source_of(language)
    if not path.exists():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): translation.text or ""
        for context in ElementTree.parse(path).iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None
    }


def write(language: str, texts: Texts, translated: Mapping[tuple[str, str], str]) -> None:
    """A language's file with exactly these texts, contexts in the order of the alphabet.

    A text that has come into another context keeps its translation.
    """
    moved = {text: said for (context, text), said in translated.items()
             if (context, text) not in texts}  # fmt: skip
    top = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for context, text in sorted(texts, key=lambda key: key[0]):
        if context not in contexts:
            contexts[context] = ElementTree.SubElement(top, "context")
            ElementTree.SubElement(contexts[context], "name").text = context
        message = ElementTree.SubElement(contexts[context], "message")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        translation.text = translated.get((context, text), "") or moved.get(text, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(top)
    body = ElementTree.tostring(top, encoding="unicode")
    header = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    source_of(language).write_text(f"{header}{body}\n", "utf-8")


def source_of(language: str) -> Path:
    """Where a language's translations are kept."""
    return FOLDER / f"orgchart_{language}.ts"


def compile_all(folder: Path = FOLDER) -> None:
    """Write what the program reads, one .qm for each language."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for language in LANGUAGES:
        made = folder / f"orgchart_{language}.qm"
        subprocess.run([lrelease, "-silent", source_of(language), "-qm", made], check=True)  # noqa: S603


def main() -> None:
    """Bring every language up to date and say what is missing."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    texts = texts_of_program() | texts_of_templates()
    for language in LANGUAGES:
        translated = read(language)
        write(language, texts, translated)
        missing = sum(not said for said in read(language).values())
        print(f"{language}: {len(texts)} texts, {missing} to translate")
    compile_all()


if __name__ == "__main__":
    main()
